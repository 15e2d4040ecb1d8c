import { expect, it } from 'vitest';
import { stopWorker } from '../../scripts/stop-worker.ts';
import { watchOurErrors } from './our-errors.ts';
import { emptied, markedInTheEnd, SENTENCES, series } from './while-writing.ts';
import { afterAPause, draftOf, inBrowser, marksOf, watchErrors, writeOn } from './x-page.ts';

const launched = inBrowser();

/** How often the background is stopped, and where the series begins: both can be told, to repeat or to go on longer. */
const STOPS = Number(process.env.STOPS ?? 30);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

it(
  `the background stopped ${STOPS} times while somebody writes (SEED=${SEED}): marks come back, words stay, nothing is thrown`,
  async () => {
    const random = series(SEED);
    const page = await writeOn(launched());
    const fine = watchErrors(page);
    const ours = await watchOurErrors(page);
    const { browser } = launched();
    let stops = 0;
    let keys = 0;
    let marked = 0;
    while (stops < STOPS) {
      const [words, mark] = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? ['', undefined];
      // Some stops come within the words, some in the pause after them, some while the answer is on its way.
      const inWords = new Set([1, 2].map(() => Math.floor(random() * words.length * 1.5)));
      for (const [at, key] of [...words].entries()) {
        await page.keyboard.type(key);
        keys++;
        if (inWords.has(at) && (await stopWorker(browser))) stops++;
      }
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), random() * 600);
      if (random() < 0.7 && (await stopWorker(browser))) stops++;
      expect(await draftOf(page)).toBe(words);
      if (mark) {
        await markedInTheEnd(page, words, mark, 3_000);
        marked++;
      } else {
        await afterAPause(page);
        expect(await marksOf(page)).toEqual([]);
      }
      await emptied(page);
    }
    const went = `${stops} stops, ${keys} keys, ${marked} drafts marked, SEED=${SEED}`;
    expect(marked, went).toBeGreaterThan(0);
    fine();
    await ours();
  },
  60_000 + STOPS * 6_000,
);
