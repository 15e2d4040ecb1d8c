import { siteOf } from './kit/from-spec.ts';
import { closest } from './kit/page.ts';
import type { Found } from './kit/spec.ts';
import {
  accountInText,
  always,
  attribute,
  below,
  inside,
  nameBy,
  named,
  shows,
  words,
} from './kit/ways.ts';

const ARTICLE = '[role="article"]';
const COMMENT =
  '[role="article"][aria-label^="Comment by"], [role="article"][aria-label^="Reply by"]';
/** Comments are articles too, and their labels are translated; only a post has a message. */
const POST = `${ARTICLE}:has([data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"])`;

/** Where one comments; the dialog for a post of one's own has a form too, and shows no article. */
const COMMENTS = `form:not([role="dialog"]:not(:has(${ARTICLE})) *), ${ARTICLE}`;

const commenting = ({ field }: Found) => closest(field, COMMENTS) !== undefined;

/** Facebook on the desktop; Messenger and its chat tabs are never read. */
export const facebook = siteOf({
  id: 'facebook',
  name: 'Facebook',
  seen: '2026-02',
  hosts: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  away: /^\/(messages|t)\b/,
  never:
    '[aria-label="Message"], [aria-label^="Message to"], [data-testid="mw_chat"], [role="region"][aria-label^="Chat"]',
  fields: [
    '[data-lexical-editor="true"][contenteditable="true"]:is([aria-label^="Comment as"], [aria-label^="Reply to"], [aria-label^="Answer as"], [aria-label^="Write a comment"], [aria-label^="Write a public comment"])',
    '[role="dialog"] [data-lexical-editor="true"][contenteditable="true"]',
    '[role="article"] [data-lexical-editor="true"][contenteditable="true"]',
    '[role="article"] ~ * [data-lexical-editor="true"][contenteditable="true"]',
  ],
  roots: ['form'],
  dialogs: ['[role="dialog"]'],
  post: [
    '#focused-state-composer-submit [role="button"]',
    named('div[role="button"]', /^(comment|reply|post comment|post)$/i),
  ],
  keys: 'enter',
  // In the post's own dialog Enter breaks the line.
  enterIn: COMMENTS,
  answering: [
    inside('reply', COMMENT),
    inside('comment', POST),
    shows('comment', `[role="dialog"] ${POST}`),
    below('comment', POST, commenting),
    always('comment', commenting),
    always('comment', ({ field }) => /^(comment|reply|answer)/i.test(field.ariaLabel ?? '')),
  ],
  posts: {
    box: ARTICLE,
    author: [
      // First what only posts have: comments lie inside them.
      words(
        '[data-ad-rendering-role="profile_name"] a',
        '[data-ad-rendering-role="profile_name"]',
        'h3 a[role="link"]',
        'h2 a[role="link"]',
      ),
      attribute(COMMENT, 'aria-label', /^(?:Comment|Reply) by (.+?)(?: \d| a | an | to |$)/),
    ],
    text: [
      '[data-ad-rendering-role="story_message"]',
      '[data-ad-comet-preview="message"]',
      'div[dir="auto"][lang]',
      'div[dir="auto"]',
    ],
    link: ['a[href*="/posts/"]', 'a[href*="comment_id="]'],
  },
  limit: ({ field }) => (closest(field, COMMENTS) ? 8_000 : 63_206),
  account: [
    // Whom one writes as, which may be a page of one's own.
    nameBy('[data-lexical-editor][aria-label^="Comment as"]', 'aria-label', /^Comment as (.+)$/),
    accountInText(
      'script[data-sjs]',
      /"CurrentUserInitialData",\[\],\{[^{}]*"NAME":"(?<name>(?:[^"\\]|\\.)+)"/,
    ),
    nameBy('[data-lexical-editor][aria-label*="on your mind"]', 'aria-label', /mind, (.+)\?$/),
  ],
});
