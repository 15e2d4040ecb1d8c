import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent, press } from '../../scripts/see/see.ts';
import { BY_CHOICE, PLACES } from './editor-places.ts';
import { remount, textOn, type Visit } from './site-steps.ts';
import { inVisits, pageOf } from './visits.ts';
import { afterAPause, pressWith } from './x-page.ts';

const { open } = inVisits(...BY_CHOICE);

/** Sentences on which something is said, and words on which nothing is. */
const SENTENCES = [
  'On behalf of everyone at Acme, we apologise. ',
  'The People Skills crowd are creeps. ',
  'Nice weather today. ',
  'See you at eight 🎉. ',
  'שלום. ',
];

type Move = { do: 'type'; words: string } | { do: 'mend' | 'undo' | 'redo' | 'erase' | 'remount' };

const moves = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...SENTENCES).map((words): Move => ({ do: 'type', words })),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Move>(
        { do: 'mend' },
        { do: 'undo' },
        { do: 'redo' },
        { do: 'erase' },
      ),
    },
    { weight: 1, arbitrary: fc.constant<Move>({ do: 'remount' }) },
  ),
  { minLength: 8, maxLength: 10 },
);

/** The sentences of a text in their order, our own left out. */
const own = (text: string) =>
  SENTENCES.map((sentence) => [sentence, text.split(sentence.trim()).length - 1] as const);

/** The plain model: what the text may be after a move, from what it was. */
async function make({ page, scene, look }: Visit, move: Move, past: string[]): Promise<void> {
  const before = await textOn(page);
  switch (move.do) {
    case 'type':
      await page.keyboard.type(move.words);
      expect(await textOn(page)).toBe(before + move.words);
      break;
    case 'erase':
      await page.keyboard.press('Backspace');
      expect(before.startsWith(await textOn(page))).toBe(true);
      break;
    case 'mend': {
      await afterAPause(page);
      if (await absent(page, 'button', /^Hatcheck: /)) break;
      await press(page, 'button', /^Hatcheck: /);
      await afterAPause(page);
      if (await absent(page, 'button', /^(Say it as yourself|Leave this out)/)) break;
      await press(page, 'button', /^(Say it as yourself|Leave this out)/);
      await afterAPause(page);
      const [was, is] = [own(before), own(await textOn(page))];
      const lost = was.reduce((sum, [, count], index) => sum + count - (is[index]?.[1] ?? 0), 0);
      // One finding is mended: what it was about may go, nothing else, and nothing comes twice.
      expect(lost, `${before} → ${await textOn(page)}`).toBeLessThanOrEqual(1);
      was.forEach(([sentence, count], index) => {
        expect(is[index]?.[1], sentence).toBeLessThanOrEqual(count);
      });
      break;
    }
    case 'undo':
      await pressWith(page, 'Control', 'z');
      break;
    case 'redo':
      await pressWith(page, 'Control', 'y');
      break;
    case 'remount':
      await remount(page, scene);
      break;
  }
  await afterAPause(page);
  const text = await textOn(page);
  // Undo and redo go only to where the text has been, or to a point on the way there.
  if (move.do === 'undo' || move.do === 'redo')
    expect(past.some((known) => known === text || known.startsWith(text))).toBe(true);
  past.push(text);
  const view = await look();
  if (view?.watching) expect(view.draft).toBe(text);
}

describe.each(PLACES)('in %s', (_, id, scene) => {
  test('no words are changed, doubled or lost, whatever one does in whatever order', async () => {
    const [first = []] = fc.sample(moves, {
      numRuns: 1,
      seed: 20261124 + id.length + scene.length,
    });
    const seen = await open(pageOf(id), scene);
    const past = [''];
    for (const move of [{ do: 'type', words: SENTENCES[0] ?? '' } as Move, ...first])
      await make(seen, move, past);
  });
});
