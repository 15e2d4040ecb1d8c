import type { Policy } from '../policy/schema.ts';

/** Which acts a draft already performs, in whatever words. */
export interface Present {
  /** Says where the writer works. */
  discloses: boolean;
  /** Says that this is not the company's word. */
  distances: boolean;
}

const JOBS =
  'employee|employees|staff|staffer|engineer|developer|dev|designer|intern|pm|manager|researcher|person|worker|team member';

const DISTANCES =
  /\b(views?|opinions?|thoughts?|takes?|words|ideas|posts|tweets) (are |is )?(all |entirely |purely |strictly )?(mine|my own|own|personal|solely mine)\b|\bmy (own |personal |private )?(views?|opinions?|takes?|thoughts?)\b( only\b| alone\b| not\b|$)|\b(own|personal|private) (views?|opinions?|capacity|takes?)\b|\b(speaking|talking|writing|posting|tweeting) (only |just |purely |strictly )?(for myself|as myself|personally|in (a|my) (personal|private))|\bnot (speaking|talking|writing|posting) (for|on behalf of)\b|\b(do not|don t|dont|cannot|can t|cant|not able to|won t) (and (cannot|can t) )?speak (here )?(for|on behalf of)\b|\bnot (an |a )?official\b|\bunofficial\b|\bno hat on\b|\bhat off\b|\bthis is (just )?me not\b|\bas a user not as\b|\bnot (my|our) (employer|company)( s)?\b|\bopinion mine\b|\bnot mine to answer\b/;

/** Finds an equivalent of a disclaimer already there: paraphrases, aliases, case, punctuation, hashtags. */
export function present(draft: string, policy: Policy): Present {
  const text = plain(draft);
  const { company } = policy;
  const names = [
    company.name,
    company.shortName ?? company.name,
    ...company.aliases,
    ...company.handles,
  ]
    .map(plain)
    .filter(Boolean);
  const anyName = `(?:${[...new Set(names)].join('|')})`;
  const discloses = new RegExp(
    `\\b(?:work|works|working|employed|engineer|dev|developer|staff) (?:here )?(?:at|for|with|by|on) (?:the )?${anyName}\\b` +
      `|\\b${anyName} (?:${JOBS})\\b|\\bemployee (?:at|of) ${anyName}\\b|\\bmy (?:company|employer) (?:makes|made|builds|built|runs|sells|owns)\\b|\\bi m (?:an? )?(?:\\w+ ){0,3}at ${anyName}\\b`,
    'u',
  );
  const distances = new RegExp(
    `\\bnot (?:an? )?(?:official )?${anyName} ?(?:s )?(?:reply|answer|view|views|position|opinion|word|talking|speaking)\\b`,
    'u',
  );
  return {
    discloses: discloses.test(text),
    distances: DISTANCES.test(text) || distances.test(text),
  };
}

/** Lower case, hashtags cut into words, everything but letters and digits one space. */
function plain(text: string): string {
  return text
    .slice(0, 10_000)
    .normalize('NFKC')
    .replace(
      /#([\p{L}\p{N}_]+)/gu,
      (_, tag: string) =>
        ` ${tag.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')} `,
    )
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
