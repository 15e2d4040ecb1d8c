import { check } from '../../checker/check.ts';
import { read } from '../../checker/reading/read.ts';
import { firstResponse } from '../../checker/rules/first-response.ts';
import type { TextKey } from '../../say.ts';
import { isEnglish } from '../language.ts';
import { orgOf } from '../org.ts';
import { lintRepair } from '../repair-lint.ts';
import type { Policy } from '../schema.ts';
import type { Refusal } from './index.ts';

/** Texts that would do harm in the post they are meant for. What is said in other languages is left to the company. */
export function unfitTexts(policy: Policy): Refusal[] {
  return [
    ...unfitDisclaimers(policy),
    ...unfitFirstResponses(policy),
    ...unfitRepairs(policy),
    ...sayingsThatFail(policy),
  ];
}

/** "Reposts are not endorsements" gives no cover (AP 2011, NPR 2014). */
const NO_COVER = /\b(rts?|retweets?|reposts?|likes?|shares?)\b[^.!?]{0,30}\bendorse/i;
const SAYS_WHERE = /\{ORG\}|\bmy (company|employer)\b/;

function unfitDisclaimers(policy: Policy): Refusal[] {
  const { company } = policy;
  const names = [company.name, orgOf(policy), ...company.aliases, ...company.handles];
  const faultOf = (text: string, tags: readonly string[]): TextKey | undefined => {
    // Readers know "#AcmeEmployee"; a tag or a picture that names nobody they have to guess.
    const said = names.reduce((rest, name) => rest.replaceAll(`#${name}`, ''), text);
    if (/#(?!\{ORG\})|\p{Extended_Pictographic}/u.test(said)) return 'fault_disclaimer_plain';
    if (NO_COVER.test(text)) return 'fault_disclaimer_reposts';
    const says = SAYS_WHERE.test(text) || names.some((name) => text.includes(name));
    return tags.includes('D') && !says ? 'fault_disclaimer_who' : undefined;
  };
  return policy.texts.disclaimers.flatMap(({ text, tags, language }, i) => {
    const why = isEnglish(language) ? faultOf(text, tags) : undefined;
    return why ? [{ path: `texts.disclaimers[${i}].text`, why }] : [];
  });
}

function unfitFirstResponses(policy: Policy): Refusal[] {
  return policy.texts.firstResponses.flatMap(({ text, language }, i): Refusal[] => {
    if (!isEnglish(language)) return [];
    const path = `texts.firstResponses[${i}].text`;
    const { empathy, question, nextStep, missteps } = firstResponse(read(text, policy));
    const lacks: TextKey[] = [
      ...(empathy ? [] : (['fault_first_empathy'] as const)),
      ...(question ? [] : (['fault_first_question'] as const)),
      ...(nextStep ? [] : (['fault_first_next_step'] as const)),
    ];
    const spoils = missteps.map(({ span }) => text.slice(span.start, span.end));
    return [
      ...lacks.map((why) => ({ path, why })),
      ...[...new Set(spoils)].map((words) => ({
        path,
        why: 'fault_first_misstep' as const,
        values: [words],
      })),
    ];
  });
}

function unfitRepairs({ texts }: Policy): Refusal[] {
  return texts.repairs.flatMap(({ id, text, language }, i): Refusal[] => {
    if (!isEnglish(language)) return [];
    return lintRepair(text, id)
      .filter((fault) => fault !== 'unfilled')
      .map((fault) => ({
        path: `texts.repairs[${i}].text`,
        why: `fault_repair_${fault.replaceAll('-', '_') as 'but'}`,
      }));
  });
}

/** What is offered in place of a phrase must not be underlined itself, or it is never offered. */
function sayingsThatFail(policy: Policy): Refusal[] {
  const { texts, rules, contacts } = policy;
  const sayings = [
    ...texts.rewordings.map(({ text, language }, i) => ({
      path: `texts.rewordings[${i}].text`,
      text: isEnglish(language) ? text : '',
    })),
    ...rules.map(({ offer = '' }, i) => ({ path: `rules[${i}].offer`, text: offer })),
  ];
  return sayings.flatMap(({ path, text }): Refusal[] => {
    const filled = text
      .replaceAll('{ORG}', orgOf(policy))
      .replaceAll('{HANDLE}', contacts.support ?? '');
    const { findings } = check(filled, { site: 'x', kind: 'reply' }, policy);
    const [first] = findings;
    return first
      ? [
          {
            path,
            why: 'fault_offer_underlined',
            values: [filled.slice(first.span.start, first.span.end)],
          },
        ]
      : [];
  });
}
