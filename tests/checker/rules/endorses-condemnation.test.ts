import { describe, expect, test } from 'vitest';
import { asMarked, type Marked, unmark } from '../marked.ts';

const mustFlag: Marked[] = [
  { draft: '[So true].', parent: 'Quiet Corner is a cesspool' },
  { draft: '[💯]', parent: 'Quiet Corner is a cesspool' },
  { draft: '[sadly yes]', parent: 'the mods are bullies' },
  { draft: "[couldn't agree] more", parent: 'plugin authors are parasites' },
  { draft: '[lol accurate]', parent: 'forum regulars are snobs' },
  { draft: "[we know], it's embarrassing for us", parent: 'QC users are creeps' },
  { draft: '[tell me about it]', parent: 'the mods are bullies' },
  { draft: "[they really are], aren't they", parent: 'the mods are bullies' },
  { draft: '[finally someone said] it', parent: 'plugin authors are parasites' },
];

const mustPass: Marked[] = [
  { draft: 'So true.', parent: 'Quiet Corner is lovely' },
  { draft: "I don't agree.", parent: 'Quiet Corner is a cesspool' },
  { draft: 'which post was it?', parent: 'the mods are bullies' },
  { draft: 'no, they helped me a lot', parent: 'QC users are creeps' },
  { draft: 'So true.', parent: 'pineapple is a cesspool of a fruit' },
  { draft: 'nah', parent: 'the mods are bullies' },
  { draft: "There's a form for complaints.", parent: 'the mods are bullies' },
  { draft: "I'm one of them, hello", parent: 'QC users are creeps' },
];

describe('endorses-condemnation', () => {
  test.each(mustFlag)('underlines $draft', (marked) => {
    expect(asMarked(marked, 'endorses-condemnation')).toBe(marked.draft);
  });

  test.each(mustPass)('passes $draft', (marked) => {
    expect(asMarked(marked, 'endorses-condemnation')).toBe(unmark(marked.draft).text);
  });
});
