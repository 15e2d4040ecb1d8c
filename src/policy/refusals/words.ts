import type { Policy } from '../schema.ts';
import type { Refusal } from './index.ts';

const THREAT =
  /\b(disciplin(ary|ed?)|terminat(ed|ion) of|be (fired|sacked|dismissed|terminated|reported|monitored|sanctioned|punished)|face (the )?consequences|lose your job|policy violations?|(written|final) warning|legal action|on your record|in violation of|grounds for (dismissal|termination)|we (watch|monitor|log|record|track) (you|what|your|every))\b/i;

const FORCE =
  /\b(must|have to|required to|obliged to|mandatory|always|shall)\b[^.!?]{0,80}\bdisclaimers?\b|\bdisclaimers?\b[^.!?]{0,60}\b(is|are) (required|mandatory|compulsory|obligatory)\b/i;

/** Texts that threaten the writer, or make a disclaimer a duty (Kroger 2014). */
export function textsThatBind(policy: Policy): Refusal[] {
  return everyText(policy).flatMap(({ path, text }): Refusal[] => {
    const threat = THREAT.exec(text);
    const found: Refusal[] = [];
    if (threat) found.push({ path, why: 'fault_threat', values: [threat[0]] });
    if (FORCE.test(text)) found.push({ path, why: 'fault_disclaimer_forced' });
    return found;
  });
}

/** Everything in a company file that a writer gets to read. */
function everyText({ contacts, handoff, texts, rules }: Policy): { path: string; text: string }[] {
  const lists = ['disclaimers', 'rewordings', 'guidance', 'firstResponses', 'repairs'] as const;
  return [
    { path: 'contacts.communityManagers', text: contacts.communityManagers },
    { path: 'contacts.press', text: contacts.press ?? '' },
    { path: 'handoff.answersWithin', text: handoff.answersWithin ?? '' },
    ...lists.flatMap((list) =>
      texts[list].map(({ text }, i) => ({ path: `texts.${list}[${i}].text`, text })),
    ),
    ...texts.firstResponses.map(({ when }, i) => ({
      path: `texts.firstResponses[${i}].when`,
      text: when,
    })),
    ...rules.flatMap(({ reason, offer = '' }, i) => [
      { path: `rules[${i}].reason`, text: reason },
      { path: `rules[${i}].offer`, text: offer },
    ]),
  ];
}
