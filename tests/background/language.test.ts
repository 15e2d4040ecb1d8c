import { beforeEach, describe, expect, it, vi } from 'vitest';
import { foreignLanguage } from '../../src/background/language.ts';

/** What the browser would say, and all it was asked about. */
const fake = vi.hoisted(() => ({
  says: async () => ({ isReliable: true, languages: [{ language: 'de', percentage: 99 }] }),
  asked: [] as string[],
}));
const SURE = fake.says;

vi.mock('../../src/browser.ts', () => ({
  browser: {
    i18n: {
      detectLanguage: (text: string) => {
        fake.asked.push(text);
        return fake.says();
      },
    },
  },
}));

beforeEach(() => {
  fake.says = SURE;
  fake.asked = [];
});

const GERMAN = 'Wir haben die ganze Seite gerade von der Liste genommen, das war überfällig.';

function answers(isReliable: boolean, language: string, percentage: number) {
  fake.says = async () => ({ isReliable, languages: [{ language, percentage }] });
}

describe('another language than English', () => {
  it('is told when the browser is sure of it', async () => {
    expect(await foreignLanguage(GERMAN)).toBe('de');
  });

  it.each([
    [false, 'de', 99],
    [true, 'de', 60],
    [true, 'en', 99],
    [true, 'und', 100],
  ])('is not told when it says reliable %s, %s, %d %%', async (isReliable, language, part) => {
    answers(isReliable, language, part);
    expect(await foreignLanguage(GERMAN)).toBeUndefined();
  });

  it('is not told when the browser names none, or fails', async () => {
    fake.says = async () => ({ isReliable: true, languages: [] });
    expect(await foreignLanguage(GERMAN)).toBeUndefined();
    fake.says = () => Promise.reject(new Error('no model'));
    expect(await foreignLanguage(GERMAN)).toBeUndefined();
  });

  it.each([
    ['Genau so ist es!', 'short'],
    [`Yes. ${'“'}Das war schon immer so und das bleibt auch so, basta.${'”'}`, 'mostly a quote'],
    [`> ${GERMAN}\nI agree.`, 'a quoted post with a word under it'],
    ['https://example.de/wir-haben-die-seite-gerade-von-der-liste-genommen Hm.', 'mostly a link'],
    ['@annegret_schnarrenberger @bundesverfassungsgericht #genauso lol', 'names and a tag'],
  ])('is not even asked about: %s', async (draft) => {
    expect(await foreignLanguage(draft)).toBeUndefined();
    expect(fake.asked).toEqual([]);
  });

  /** What Chromium 156 took for Danish, Scots Gaelic, Polish, Igbo and German, for sure. */
  it.each([
    "cause we let em. should've rioted over that second quarter",
    "They'd turn away their own nan if she didn't run RAID.",
    'Backchannel regulars deserve each other and nothing else, and you know it.',
    "anyone got a presale code for o2?? i'll love u forever",
    "It'll be paid for, don't you fret, you get it to the garage.",
  ])('is not believed of plain English: %s', async (draft) => {
    expect(await foreignLanguage(draft)).toBeUndefined();
    expect(fake.asked).toHaveLength(1);
  });

  it('is told of a draft that borrows a name or two', async () => {
    expect(
      await foreignLanguage(`${GERMAN} Danach gibt es bei uns noch „the promoted list“.`),
    ).toBe('de');
  });

  it('needs no more than the beginning of a long draft', async () => {
    await foreignLanguage(GERMAN.repeat(1_000));
    expect(fake.asked[0]?.length).toBeLessThanOrEqual(2_000);
  });
});
