import { describe, expect, test } from 'vitest';
import { asMarked, type Marked, unmark } from '../marked.ts';

const mustFlag: Marked[] = [
  {
    draft: '[Your refund will] be in your account by Friday, guaranteed.',
    parent: 'where is my refund',
  },
  { draft: "[We'll fix it tonight], I promise.", parent: 'the app crashes on login' },
  { draft: '[That mod will be fired] by tomorrow.', parent: 'that mod insulted me' },
  { draft: 'It will be [free forever], trust me.', parent: 'will Tarn Sync stay free?' },
  { draft: '[Fix lands] on Tuesday for sure.', parent: 'when is the sync bug fixed?' },
  { draft: "You'll get [a full refund today].", parent: 'boat cancelled, want my money back' },
  { draft: "[he's getting banned] this week", parent: 'that driver was rude to me' },
];

const mustPass: Marked[] = [
  { draft: "I'll have a look tomorrow, no promises.", parent: 'sync is slow' },
  { draft: "I promise I'll finish the shed by June" },
  { draft: 'The changelog says it lands on Tuesday.', parent: 'when is it fixed?' },
  { draft: 'Might be fixed next week, not sure.', parent: 'when is it fixed?' },
  { draft: "I'll ask them and let you know.", parent: 'when is it fixed?' },
  { draft: 'will you be home by six?' },
  { draft: "I'll bring the cake on Friday" },
];

describe('promises-outcome', () => {
  test.each(mustFlag)('underlines $draft', (marked) => {
    expect(asMarked(marked, 'promises-outcome')).toBe(marked.draft);
  });

  test.each(mustPass)('passes $draft', (marked) => {
    expect(asMarked(marked, 'promises-outcome')).toBe(unmark(marked.draft).text);
  });
});
