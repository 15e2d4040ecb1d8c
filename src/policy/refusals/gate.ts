import { protectedSpeech } from '../../checker/gate/index.ts';
import { read } from '../../checker/reading/read.ts';
import { samplesOfPhrase } from '../../checker/rules/company-phrase.ts';
import { gateSubjectIn, gateSubjectInPhrase } from '../gate-subjects.ts';
import type { Policy } from '../schema.ts';
import type { Refusal } from './index.ts';

/** Names and phrases that would watch what the gate protects. */
export function narrowsTheGate(policy: Policy): Refusal[] {
  return [...namesInGate(policy), ...phrasesInGate(policy)];
}

function namesInGate({ company, products, communities }: Policy): Refusal[] {
  const terms = [
    ...company.aliases.map((term, i) => ({ path: `company.aliases[${i}]`, term })),
    ...products.map((term, i) => ({ path: `products[${i}]`, term })),
    ...communities.flatMap(({ name, aliases, members }, c) => [
      { path: `communities[${c}].name`, term: name },
      ...aliases.map((term, i) => ({ path: `communities[${c}].aliases[${i}]`, term })),
      ...members.map((term, i) => ({ path: `communities[${c}].members[${i}]`, term })),
    ]),
  ];
  return terms.flatMap(({ path, term }): Refusal[] => {
    const subject = gateSubjectIn(term);
    return subject ? [{ path, why: 'fault_gate_term', values: [subject] }] : [];
  });
}

/** Stands in for the names in a phrase, which are judged where they are given. */
const ANY = {
  company: { name: 'Acme', aliases: [], handles: [] },
  products: [],
  communities: [],
  spokespeople: [],
};

/** A phrase by itself may be too short to read; in a sentence it is what it is. */
const SETTINGS: readonly ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => `i think ${phrase} here`,
  (phrase) => `at work ${phrase} again`,
];

/** A phrase is asked of the gate itself, in the words that it would be found in. */
function phrasesInGate(policy: Policy): Refusal[] {
  return policy.rules.flatMap(({ match }, r) =>
    match.flatMap((phrase, i): Refusal[] => {
      const path = `rules[${r}].match[${i}]`;
      for (const sample of samplesOfPhrase(phrase, ANY)) {
        const subject = gateSubjectInPhrase(sample);
        if (subject) return [{ path, why: 'fault_gate_term', values: [subject] }];
        if (SETTINGS.some((setting) => protectedSpeech(read(setting(sample), policy))))
          return [{ path, why: 'fault_gate_phrase', values: [sample] }];
      }
      return [];
    }),
  );
}
