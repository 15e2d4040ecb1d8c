// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { anySite } from '../../src/sites/any-site.ts';

/** The page has no layout here: a box is as high as it says, and everything is shown. */
beforeAll(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 400, Number(this.getAttribute('data-height') ?? 80));
  });
});
afterEach(() => document.body.replaceChildren());

/** The composer around the box that the page marks with `data-here`, or that it only has. */
function composerOn(markup: string) {
  document.body.innerHTML = markup;
  const box = document.querySelector('[data-here], textarea, [contenteditable]');
  if (!box) throw new Error('no box');
  return anySite.composerAt(box);
}

const EDITABLE = 'contenteditable="true" role="textbox"';
const COMMENTS =
  '<article><p>Closed again.</p><button>Reply</button></article><article><p>Same here.</p><button>Reply</button></article>';

describe('left alone', () => {
  it.each([
    ['a search box', '<form role="search"><textarea name="q"></textarea></form>'],
    [
      'a search box by its name',
      '<textarea aria-label="Search comments"></textarea><button>Go</button>',
    ],
    [
      'a form with a password',
      '<form><textarea name="comment"></textarea><input type="password"><button>Post</button></form>',
    ],
    [
      'a contact form',
      '<form><input name="name"><input name="company"><input name="city"><input name="site"><textarea name="text" placeholder="Your thoughts"></textarea><button>Submit</button></form>',
    ],
    [
      'a short contact form',
      '<form id="contact-form"><textarea name="comments"></textarea><button>Send</button></form>',
    ],
    [
      'a chat without a form',
      `<div class="chat-window"><div ${EDITABLE} aria-label="Write a reply"></div><button>Send</button></div>`,
    ],
    [
      'a support widget',
      '<aside aria-label="Live Chat"><textarea placeholder="Type here"></textarea><button>Reply</button></aside>',
    ],
    [
      'a direct message',
      '<form action="/direct-messages/4/add-reply"><textarea name="message"></textarea><button>Post reply</button></form>',
    ],
    [
      'a private message of a forum',
      '<form action="./ucp.php?i=pm&amp;mode=compose"><textarea name="message"></textarea><input type="submit" value="Submit"></form>',
    ],
    [
      'mail',
      `<form><input name="to"><div ${EDITABLE} aria-label="Body"></div><button>Reply</button></form>`,
    ],
    [
      'the body of a mail',
      `<div><div ${EDITABLE} aria-label="Message Body"></div><button>Send</button></div>`,
    ],
    [
      'a prompt for a machine',
      '<form><textarea placeholder="Ask anything"></textarea><button>Answer</button></form>',
    ],
    [
      'a code editor',
      '<div class="monaco-editor"><textarea class="inputarea"></textarea></div><button>Post</button>',
    ],
    [
      'a line',
      '<form><textarea data-height="24" name="comment"></textarea><button>Post</button></form>',
    ],
    [
      'a report to the moderators',
      '<form action="/report"><textarea name="text"></textarea><button>Submit</button></form>',
    ],
    [
      'a note on a page whose buttons are others’',
      `<main>${COMMENTS}<div><textarea data-here></textarea></div></main>`,
    ],
    ['a box of which nothing is known', '<div><textarea></textarea></div>'],
  ])('%s', (_name, markup) => {
    expect(composerOn(markup)).toBeUndefined();
  });
});

describe('taken', () => {
  it.each([
    [
      'a comment form of a blog',
      '<form action="/wp-comments-post.php" id="commentform" class="comment-form"><textarea id="comment" name="comment"></textarea><input name="author"><input name="email" type="email"><input name="url" type="url"><input type="submit" value="Post Comment"></form>',
    ],
    [
      'a quick reply of a forum',
      '<form action="./posting.php?mode=reply&amp;t=7" id="qr_postform"><textarea name="message"></textarea><input type="submit" value="Submit"></form>',
    ],
    [
      'a labelled box',
      '<form><label for="t">Add a comment</label><textarea id="t"></textarea><button>Send</button></form>',
    ],
    [
      'a rich box beside its button',
      `<section><div ${EDITABLE}></div><button>Publish</button></section>`,
    ],
    [
      'a box that asks',
      `<div><div ${EDITABLE} data-placeholder="What’s on your mind?"></div></div>`,
    ],
    [
      'a plain-text box',
      '<form><div contenteditable="plaintext-only" role="textbox"></div><button>Reply</button></form>',
    ],
    ['a dialog', '<div role="dialog"><textarea></textarea><button>Post</button></div>'],
    [
      'an answer',
      '<form class="new-answer"><textarea name="body"></textarea><button>Submit</button></form>',
    ],
  ])('%s', (_name, markup) => {
    expect(composerOn(markup)?.field).toBe(document.querySelector('textarea, [contenteditable]'));
  });

  it('a box inside a shadow root', () => {
    document.body.innerHTML = '<form class="reply"><my-box></my-box><button>Send</button></form>';
    const root = document.querySelector('my-box')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('textarea'));
    const box = root?.querySelector('textarea');
    expect(box && anySite.composerAt(box)?.field).toBe(box);
  });

  it('without the buttons of others', () => {
    const composer = composerOn(
      `<main>${COMMENTS}<div><textarea placeholder="Add a comment"></textarea></div></main>`,
    );
    expect(composer?.field).toBe(document.querySelector('textarea'));
    expect(composer?.post).toBeUndefined();
  });
});

it('knows nobody, misses nothing and counts what the box allows', () => {
  const composer = composerOn('<form><textarea maxlength="500" name="comment"></textarea></form>');
  expect(composer && anySite.situation(composer)).toEqual({
    situation: { site: 'any-site', kind: 'post', limit: 500 },
    missing: [],
  });
});
