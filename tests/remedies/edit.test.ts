import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, editBetween } from '../../src/remedies/edit.ts';
import { sentencesOf } from '../../src/remedies/sentences.ts';

test('whole words change hands', () => {
  expect(editBetween('It is our site.', 'It is the site.')).toEqual({
    span: { start: 6, end: 9 },
    text: 'the',
  });
  expect(editBetween('same', 'same')).toEqual({ span: { start: 4, end: 4 }, text: '' });
});

test('any edit applied to its draft gives its result and splits no pair', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '👍', '👎', '\n', '.');
  fc.assert(
    fc.property(fc.string({ unit }), fc.string({ unit }), (draft, result) => {
      const edit = editBetween(draft, result);
      expect(applied(draft, edit)).toBe(result);
      expect(edit.text.isWellFormed()).toBe(true);
      expect(draft.slice(edit.span.start, edit.span.end).isWellFormed()).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('sentences lie in order inside the draft and hold no newline', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (draft) => {
      let at = 0;
      for (const { start, end } of sentencesOf(draft)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(draft.slice(start, end)).not.toMatch(/[\n\r]/);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(draft.length);
    }),
  );
});
