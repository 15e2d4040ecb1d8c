import { siteOf } from './kit/from-spec.ts';
import { closest } from './kit/page.ts';
import type { Answering } from './kit/spec.ts';
import { accountBy, always, attribute, inside, named, words } from './kit/ways.ts';

const POST = 'article, [role="dialog"]';
const COMMENT = 'ul li';
const AUTHOR = 'a[href^="/"]:not([href^="/stories/"], [href^="/p/"])';
const IN_PATH = /^\/([\w.]+)\/$/;

/** A reply is told by nothing but the name it begins with; the comment is the one last pressed, else the last by that name. */
const replies: Answering = ({ root, field, pressed }) => {
  const name = /^@([\w.]+)/.exec('value' in field ? String(field.value) : '')?.[1];
  const box = closest(root, POST);
  if (!name || !box) return undefined;
  const byName = (comment: Element) => comment.querySelector(`a[href="/${name}/"]`) !== null;
  const answered = pressed && closest(pressed, COMMENT);
  const post =
    answered && byName(answered)
      ? answered
      : [...box.querySelectorAll<HTMLElement>(COMMENT)].findLast(byName);
  return { kind: 'reply', post };
};

/** Comments on the web. */
export const instagram = siteOf({
  id: 'instagram',
  name: 'Instagram',
  seen: '2026-02',
  hosts: ['https://www.instagram.com/*'],
  away: /^\/direct\b/,
  fields: [
    'form textarea[aria-label^="Add a comment"]',
    'article form textarea',
    '[role="dialog"] form textarea',
  ],
  roots: ['form'],
  dialogs: ['[role="dialog"]'],
  post: [named('[role="button"], button', /^post$/i), 'form button[type="submit"]'],
  keys: 'enter',
  answering: [replies, inside('comment', POST), always('comment')],
  posts: {
    box: POST,
    author: [
      attribute(`header ${AUTHOR}`, 'href', IN_PATH),
      words('header a'),
      attribute(`:is(h2, h3) ${AUTHOR}`, 'href', IN_PATH),
      attribute(AUTHOR, 'href', IN_PATH),
    ],
    // The caption is the first of the list; a comment is an item of it.
    text: ['ul li h1', 'ul li span[dir="auto"]:not(a *)', 'h1', 'span[dir="auto"]:not(a *)'],
    link: ['a[href^="/p/"]', 'a[href*="/p/"]'],
  },
  account: [
    accountBy('nav a:has(img[alt$="profile picture"])', 'href', IN_PATH),
    accountBy('nav img[alt$="profile picture"]', 'alt', /^([\w.]+)['’]s profile picture$/),
  ],
});
