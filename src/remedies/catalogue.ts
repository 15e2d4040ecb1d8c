/** Disclose the employer, distance, limit scope, route, mark as official. */
export type Tag = 'D' | 'N' | 'S' | 'R' | 'O';

/** One disclaimer. `{ORG}`, `{HANDLE}`, `{ROLE}`, `{TEAM}` are filled in; a form with one unset is not offered. */
export interface Form {
  id: string;
  text: string;
  tags: readonly Tag[];
  /** Where it belongs: one's own post, an answer to somebody, a quote; or only after a case was really sent. */
  when: readonly ('post' | 'answer' | 'quote' | 'sent')[];
  /** 1 is how people talk, 3 is how forms talk. */
  stiff: 1 | 2 | 3;
}

const POST = ['post', 'quote'] as const;
const ANSWER = ['answer'] as const;
const BOTH = ['post', 'answer', 'quote'] as const;

/** Plain ASCII, so that each character weighs one everywhere. Acronyms, bare tags and emoji hats are not offered: readers do not know them. */
export const FORMS: readonly Form[] = [
  { id: 'A3', text: 'I work at {ORG}; views mine.', tags: ['D', 'N'], when: BOTH, stiff: 1 },
  {
    id: 'A5',
    text: 'I work at {ORG}, speaking for myself.',
    tags: ['D', 'N'],
    when: BOTH,
    stiff: 1,
  },
  {
    id: 'A8',
    text: "I work at {ORG} but don't speak for it.",
    tags: ['D', 'N'],
    when: ANSWER,
    stiff: 1,
  },
  { id: 'A4', text: '{ORG} employee, own opinion.', tags: ['D', 'N'], when: BOTH, stiff: 2 },
  {
    id: 'A7',
    text: 'My company makes this; opinion mine.',
    tags: ['D', 'N'],
    when: POST,
    stiff: 2,
  },
  {
    id: 'A10',
    text: 'I work at {ORG}, not on {TEAM}; views mine.',
    tags: ['D', 'N', 'S'],
    when: ANSWER,
    stiff: 1,
  },
  {
    id: 'A11',
    text: 'I work at {ORG} on {TEAM}; not an official answer.',
    tags: ['D', 'N', 'S'],
    when: ANSWER,
    stiff: 2,
  },
  {
    id: 'A9',
    text: '{ROLE} at {ORG}; my take, not theirs.',
    tags: ['D', 'N'],
    when: POST,
    stiff: 2,
  },
  {
    id: 'R1',
    text: "I don't speak for {ORG}; {HANDLE} can help.",
    tags: ['N', 'R'],
    when: ANSWER,
    stiff: 1,
  },
  {
    id: 'R2',
    text: 'I work at {ORG}, not on this. Passing it on.',
    tags: ['D', 'S', 'R'],
    when: ['sent'],
    stiff: 1,
  },
  {
    id: 'R3',
    text: "Not mine to answer, so I've passed it to the right team at {ORG}.",
    tags: ['D', 'S', 'R'],
    when: ['sent'],
    stiff: 1,
  },
  { id: 'N1', text: 'Not speaking for {ORG}.', tags: ['N'], when: BOTH, stiff: 1 },
  { id: 'N3', text: 'Not an official {ORG} reply.', tags: ['N'], when: ANSWER, stiff: 2 },
  { id: 'N4', text: "My opinion, not {ORG}'s position.", tags: ['N'], when: POST, stiff: 2 },
  { id: 'N5', text: 'This is me, not {ORG}, talking.', tags: ['N'], when: BOTH, stiff: 1 },
  { id: 'N2', text: 'Not speaking for my employer.', tags: ['N'], when: BOTH, stiff: 2 },
  { id: 'M6', text: 'Speaking for myself.', tags: ['N'], when: BOTH, stiff: 1 },
  { id: 'M4', text: 'Not official.', tags: ['N'], when: ANSWER, stiff: 2 },
  { id: 'M3', text: 'My view only.', tags: ['N'], when: BOTH, stiff: 2 },
  { id: 'M5', text: 'Personal view.', tags: ['N'], when: BOTH, stiff: 3 },
  { id: 'M7', text: 'Just my own opinion.', tags: ['N'], when: POST, stiff: 2 },
  { id: 'M2', text: 'Views mine.', tags: ['N'], when: BOTH, stiff: 3 },
  { id: 'M1', text: 'Own view.', tags: ['N'], when: BOTH, stiff: 3 },
];
