import { expect, test } from 'vitest';
import { threadOf } from '../../desk/cases/thread.ts';

test.each([
  ['https://x.com/robin/status/123?s=20', 'https://twitter.com/i/web/status/123#m'],
  ['https://www.reddit.com/r/a/comments/1/t/', 'https://old.reddit.com/r/a/comments/1/t?utm=x'],
  ['http://m.example.org/t/5/', 'https://example.org/t/5'],
])('%s and %s are one thread', (one, other) => {
  expect(threadOf(one)).toBe(threadOf(other));
});

test.each([
  ['https://x.com/robin/status/123', 'https://x.com/robin/status/124'],
  ['https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/item?id=2'],
  ['https://example.org/t/5', 'https://example.com/t/5'],
])('%s and %s are two', (one, other) => {
  expect(threadOf(one)).not.toBe(threadOf(other));
});

test('what is no link is no thread', () => {
  expect(threadOf(undefined)).toBeUndefined();
  expect(threadOf('somewhere')).toBeUndefined();
});
