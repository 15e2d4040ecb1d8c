import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { readCharacters } from '../../src/checker/reading/characters.ts';
import { read } from '../../src/checker/reading/read.ts';
import type { Report, Situation, Span } from '../../src/checker/report.ts';
import { factsOf } from './marked.ts';

const facts = factsOf('tarn');
const WORDS =
  'we our will fix it by Friday Quiet Corner QC mods are is a cesspool toxic so true 💯 sorry Tarn refund kill myself not "never" if , . ? ! \n @tarn #QuietCorner toooxic ｔoxic t\u200boxic 👩‍👩‍👧 é e\u0301 שלום مرحبا \ud800 \udc00 \u202e 0 1.5 s t a c k'.split(
    ' ',
  );
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

/** Between two code units of one code point there is no boundary. */
function onBoundary(draft: string, at: number): boolean {
  const before = draft.charCodeAt(at - 1);
  const after = draft.charCodeAt(at);
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}

function spansOf(report: Report): Span[] {
  return [
    ...report.findings.flatMap((finding) => [
      finding.span,
      ...finding.because.map((cue) => cue.span),
    ]),
    ...(report.firstResponse?.missteps.map((misstep) => misstep.span) ?? []),
  ];
}

describe('whatever the strings hold', () => {
  test('nothing is thrown, spans lie inside the draft on boundaries, and the answer is the same twice', () => {
    fc.assert(
      fc.property(
        text,
        fc.option(text, { nil: undefined }),
        fc.boolean(),
        (draft, parent, official) => {
          const situation: Situation = {
            site: 'x',
            kind: 'reply',
            ...(parent === undefined ? {} : { parent: { text: parent } }),
            ...(official ? { account: { handle: '@tarn' } } : {}),
          };
          const report = check(draft, situation, facts);
          expect(check(draft, situation, facts)).toEqual(report);
          for (const { start, end } of spansOf(report)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(draft.length);
            expect(onBoundary(draft, start) && onBoundary(draft, end)).toBe(true);
          }
          for (const finding of report.findings) {
            expect(finding.because.length).toBeGreaterThan(0);
            for (const cue of finding.because)
              expect(cue.phrase).toBe(draft.slice(cue.span.start, cue.span.end));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('reading keeps the way back to where each character was typed', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const { text: plain, starts, ends } = readCharacters(draft);
        expect(starts.length).toBe(plain.length);
        for (let at = 1; at < starts.length; at++)
          expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        for (let at = 0; at < starts.length; at++)
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
        for (const token of read(draft, facts).tokens) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(draft.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['zero-width characters', 'Quiet Corner is a cess\u200bpool'],
    ['full-width letters', 'Quiet Corner is a ｃｅｓｓｐｏｏｌ'],
    ['Cyrillic look-alikes', 'Quiet Corner is a cesspооl'],
    ['stretched letters', 'Quiet Corner is soooo toooxic'],
    ['digits for letters', 'Quiet Corner is t0xic'],
    ['accents', 'Quiet Corner is a céssþool'.replace('þ', 'p')],
    ['emoji in front', '👩‍👩‍👧‍👦 Quiet Corner is a cesspool'],
    ['a hashtag', '#QuietCorner is a cesspool'],
  ])('reads through %s', (_, draft) => {
    expect(
      check(draft, { site: 'x', kind: 'post' }, facts).findings.map((finding) => finding.kind),
    ).toEqual(['condemns-community']);
  });

  test('100,000 characters are refused, 100,000 emoji and empty drafts are not judged', () => {
    const post: Situation = { site: 'x', kind: 'post' };
    expect(check('x'.repeat(100_000), post, facts)).toEqual({ findings: [], silence: 'too-long' });
    expect(check('😀'.repeat(100_000), post, facts)).toEqual({ findings: [], silence: 'too-long' });
    expect(check('😀'.repeat(20_000), post, facts).findings).toEqual([]);
    expect(check(' \n\u200b', post, facts)).toEqual({ findings: [], silence: 'too-short' });
  });

  test('a draft in letters that English is not written in is not read, however short', () => {
    const parent = {
      text: 'The People Skills crowd are creeps and that whole site is a cesspool.',
    };
    const silenceOf = (draft: string) =>
      check(draft, { site: 'x', kind: 'reply', parent }, facts).silence;
    for (const draft of ['שלום.', 'Да, согласен', '日本語で書きます'])
      expect(silenceOf(draft), draft).toBe('language');
    for (const draft of ['True.', '𝘁𝗿𝘂𝗲', 'ｔｒｕｅ', '😂', '+1', 'true, да'])
      expect(silenceOf(draft), draft).not.toBe('language');
  });

  test('a draft that is not English is left alone', () => {
    const draft = 'Quiet Corner is a cesspool';
    expect(check(draft, { site: 'x', kind: 'post', language: 'de' }, facts)).toEqual({
      findings: [],
      silence: 'language',
    });
    expect(
      check(draft, { site: 'x', kind: 'post', language: 'en-GB' }, facts).findings,
    ).toHaveLength(1);
  });
});
