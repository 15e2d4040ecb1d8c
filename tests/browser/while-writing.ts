import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { draftOf, pressWith, waitForMark, waitForNoMark } from './x-page.ts';

/** What is written, and in which manner it must be underlined; nothing where it is anybody's own word. */
export const SENTENCES: [words: string, mark?: RegExp][] = [
  ['On behalf of everyone at Acme, we apologise.', /voice/],
  ['Thank you for telling us about the train, I had no idea.'],
  ['Our team decided it today at Acme.', /voice/],
  ['The People Skills crowd are creeps.', /harm/],
  ['That was a lovely film about a lighthouse.'],
];

/** Numbers in [0, 1) that are the same for the same seed: Marsaglia's xorshift32. */
export function series(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Waits for the mark of a draft that stays whole; `patience` (ms) before one key more. Answers whether that key was needed. */
export async function markedInTheEnd(
  page: Page,
  words: string,
  mark: RegExp,
  patience: number,
): Promise<boolean> {
  // One key more asks again, where a stop swallowed the question and both of its repeats.
  const again = await waitForMark(page, mark, patience).then(
    () => false,
    () => page.keyboard.type(' ').then(() => true),
  );
  await waitForMark(page, mark, 15_000);
  expect((await draftOf(page)).trimEnd()).toBe(words);
  return again;
}

export async function emptied(page: Page): Promise<void> {
  await pressWith(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await waitForNoMark(page);
}
