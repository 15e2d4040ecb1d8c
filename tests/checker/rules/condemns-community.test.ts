import { describe, expect, test } from 'vitest';
import { asMarked, type Marked, unmark } from '../marked.ts';

const mustFlag: Marked[] = [
  { draft: '[Quiet Corner is a cesspool].' },
  { draft: '[plugin authors are clueless] and smug' },
  { draft: '[QC users never help], they only sneer at beginners' },
  { draft: 'The [mods are power-mad little] tyrants.' },
  { draft: '[Quiet Corner should be shut down].' },
  { draft: "I [can't stand the forum regulars]." },
  { draft: '[Those idiots on Quiet Corner] strike again' },
  { draft: '[mods 🤡]' },
  { draft: '[Quiet Corner is where kindness goes to die]' },
];

const mustPass: Marked[] = [
  { draft: 'Quiet Corner is not a cesspool.' },
  { draft: '"Quiet Corner is a cesspool" is what he wrote.' },
  { draft: 'People say the mods are tyrants.' },
  { draft: 'Is Quiet Corner toxic?' },
  { draft: 'I love the forum regulars.' },
  { draft: 'Tarn Sync is a mess.' },
  { draft: 'The mod who answered me was kind.' },
  { draft: 'My cat is a tyrant.' },
  { draft: 'The forum helped me with a stupid bug.' },
  { draft: 'I used to think the mods were tyrants.' },
  { draft: 'If you think mods are tyrants, say which post.' },
];

describe('condemns-community', () => {
  test.each(mustFlag)('underlines $draft', (marked) => {
    expect(asMarked(marked, 'condemns-community')).toBe(marked.draft);
  });

  test.each(mustPass)('passes $draft', (marked) => {
    expect(asMarked(marked, 'condemns-community')).toBe(unmark(marked.draft).text);
  });
});
