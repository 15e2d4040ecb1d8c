import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, changeBetween } from '../../src/composer/carry.ts';

/** The span of `phrase` after `before` became `after`, as text; nothing when it was dropped. */
function follow(before: string, after: string, phrase: string): string | undefined {
  const start = before.indexOf(phrase);
  const change = changeBetween(before, after);
  const span = { start, end: start + phrase.length };
  const now = change ? carried(span, change) : span;
  return now && after.slice(now.start, now.end);
}

describe('carried', () => {
  it('moves along with words typed before', () => {
    expect(follow('We dropped it.', 'So, We dropped it.', 'dropped')).toBe('dropped');
  });
  it('stays when words are typed after', () => {
    expect(follow('We dropped it', 'We dropped it today', 'dropped it')).toBe('dropped it');
  });
  it('is dropped when the edit touches it', () => {
    expect(follow('We dropped it', 'We drooped it', 'dropped')).toBeUndefined();
  });
  it('is dropped when letters are glued to its end', () => {
    expect(follow('our site', 'our sites', 'our site')).toBeUndefined();
  });
  it('is dropped when letters are glued to its beginning', () => {
    expect(follow('our site', 'your site', 'our')).toBeUndefined();
  });
  it('is dropped when it is deleted', () => {
    expect(follow('We dropped it', 'We it', 'dropped ')).toBeUndefined();
  });

  it('always points at the same words or at nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (head, phrase, tail, at, removed, inserted) => {
          const before = head + phrase + tail;
          const from = at % (before.length + 1);
          const to = Math.min(before.length, from + (removed % 5));
          const after = before.slice(0, from) + inserted + before.slice(to);
          const change = changeBetween(before, after);
          const span = { start: head.length, end: head.length + phrase.length };
          const now = change ? carried(span, change) : span;
          if (now) expect(after.slice(now.start, now.end)).toBe(phrase);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
