import type { Kind } from '../checker/report.ts';

/**
 * What can be said in place of a sentence of which nothing safe can be kept.
 * None decides, promises or judges, and none says that something was passed on already.
 */
const IN_REPLY: Record<Exclude<Kind, 'asks-cm'>, string[]> = {
  'company-voice': [
    "I can't speak for {ORG} here, but I'll pass this to the people who can.",
    "I can't speak for {ORG} here, so I'll ask the people who can.",
    "I don't speak for {ORG}; {HANDLE} can help.",
    "That isn't mine to answer, so I'll ask the people it belongs to.",
    "I don't know, so I'll ask.",
  ],
  'promises-outcome': [
    "I can't say how this will end, but I'll pass it to the people who look after it.",
    "I can't say how this will end, so I'll ask.",
    "I don't know how this will end.",
  ],
  'condemns-community': [
    "I don't know enough about this to judge anyone.",
    "I haven't heard both sides, so I'd rather not judge.",
    "I'd like to hear both sides first.",
  ],
  'endorses-condemnation': [
    "I'm sorry you ran into this. I haven't heard both sides, so I'd rather not judge.",
    "I haven't heard both sides, so I'd rather not judge.",
    "I'd like to hear both sides first.",
  ],
};

const IN_POST: Partial<typeof IN_REPLY> = {
  'company-voice': ["I can't speak for {ORG} on this.", "I don't know how this was decided."],
  'promises-outcome': ["I don't know how this will end."],
};

/** Sentences to put in place of another, best first; those with an empty placeholder are left out. */
export function holdingFor(
  kind: Exclude<Kind, 'asks-cm'>,
  answers: boolean,
  org: string,
  handle: string | undefined,
): string[] {
  const forms = (answers ? undefined : IN_POST[kind]) ?? IN_REPLY[kind];
  return forms
    .filter((form) => handle || !form.includes('{HANDLE}'))
    .map((form) => form.replaceAll('{ORG}', org).replaceAll('{HANDLE}', handle ?? ''));
}
