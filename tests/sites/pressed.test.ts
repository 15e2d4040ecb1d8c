// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { siteOf } from '../../src/sites/kit/from-spec.ts';
import { pressed, words } from '../../src/sites/kit/ways.ts';

const site = siteOf({
  id: 'x',
  name: 'A site',
  seen: '2026-11',
  hosts: [],
  fields: ['textarea'],
  roots: ['form'],
  post: ['button.send'],
  keys: 'none',
  answering: [pressed('reply', '.reply', 'article'), pressed('quote', '.quote', 'article')],
  posts: { box: 'article', author: [words('b')], text: ['p'] },
  account: [],
});

afterEach(() => {
  globalThis.hatcheckPressed = undefined;
});

/** What the draft answers once this was pressed; the same field is asked every time. */
function answerAfter(selector: string, at = Date.now()) {
  const target = document.querySelector(selector);
  if (target) globalThis.hatcheckPressed = { target: new WeakRef(target), at };
  const field = document.querySelector('textarea');
  const composer = field && site.composerAt(field);
  const found = composer && site.situation(composer).situation;
  return [found?.kind, found?.parent?.author];
}

test('one field, used again for the next answer, answers the next post', () => {
  document.body.innerHTML = `
    <article id="a"><b>ann</b><p>one</p><button class="reply"><i></i></button><button class="like"></button></article>
    <article id="b"><b>bo</b><p>two</p><button class="reply"></button><button class="quote"></button></article>
    <form><textarea></textarea><button class="send"></button></form>`;
  expect(answerAfter('#a .reply', Date.now() - 60_000)).toEqual(['post', undefined]);
  expect(answerAfter('#a .reply i')).toEqual(['reply', 'ann']);
  expect(answerAfter('#b .reply')).toEqual(['reply', 'bo']);
  expect(answerAfter('#a .like')).toEqual(['reply', 'bo']);
  expect(answerAfter('#b .quote')).toEqual(['quote', 'bo']);
});
