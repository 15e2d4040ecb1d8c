import { siteOf } from './kit/from-spec.ts';
import type { Way } from './kit/spec.ts';
import {
  accountBy,
  always,
  around,
  attribute,
  below,
  inside,
  onPath,
  onPost,
  words,
} from './kit/ways.ts';

const COMMENT = 'shreddit-comment[author]';
const POST = 'shreddit-post[author]';

/** The button of a new post lies in the shadow root of an element that would not pass a click of ours on. */
const inPostButton: Way = (within) =>
  within
    .querySelector('#submit-post-button, r-post-form-submit-button')
    ?.shadowRoot?.querySelector<HTMLElement>('button') ?? undefined;

/** Reddit's present pages; both editors, of which the Markdown one lies two shadow roots deep. */
export const reddit = siteOf({
  id: 'reddit',
  name: 'Reddit',
  seen: '2026-07',
  hosts: ['https://www.reddit.com/*', 'https://sh.reddit.com/*'],
  away: /^\/(chat|message|search|settings)\b/,
  within: 'shreddit-composer, .usertext-edit',
  fields: ['div[slot="rte"][contenteditable="true"]', '[contenteditable="true"]', 'textarea'],
  roots: [
    'shreddit-composer:not([name="optionalBody"])',
    'r-post-composer-form',
    'form.usertext',
    '.usertext-edit',
  ],
  post: [
    'button[slot="submit-button"][type="submit"]',
    '#comment-composer-submit-button',
    inPostButton,
    '#submit-post-button',
    '.usertext-buttons button.save',
  ],
  keys: 'none',
  answering: [
    always('post', onPath(/\/submit$/)),
    inside('reply', COMMENT),
    always('edit', around('.thing > .entry')),
    inside('reply', '.comment.thing'),
    below('comment', POST),
    onPost('comment', POST),
    onPost('comment', '.link.thing', around('.usertext-edit')),
    always('comment'),
  ],
  posts: {
    box: `${COMMENT}, ${POST}, .thing`,
    author: [
      attribute(`${COMMENT}, ${POST}`, 'author'),
      attribute('.thing', 'data-author'),
      words('a.author'),
    ],
    text: [
      '[slot="comment"]',
      '[slot="text-body"]',
      '.usertext-body .md',
      '[slot="title"]',
      'a.title',
      'h1',
    ],
    link: ['a[slot="full-post-link"]', 'a[href*="/comments/"]'],
  },
  limit: () => (/\/submit$/.test(location.pathname) ? 40_000 : 10_000),
  account: [
    accountBy('after-login-toast-dispatcher[username]', 'username'),
    accountBy('achievements-entrypoint[username]', 'username'),
    accountBy('community-author-flair[username]', 'username'),
    accountBy('body.loggedin #header .user a', 'href', /\/user\/([\w-]+)/),
  ],
});
