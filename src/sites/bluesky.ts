import { siteOf } from './kit/from-spec.ts';
import { accountBy, attribute, pressed, shows, words } from './kit/ways.ts';

const POST = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';

/** Bluesky's own app (social-app 1.132) and builds of the same code. */
export const bluesky = siteOf({
  id: 'bluesky',
  name: 'Bluesky',
  seen: '2026-08',
  hosts: ['https://bsky.app/*'],
  away: /^\/messages\b/,
  fields: [
    '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]',
    '[role="dialog"] .ProseMirror[contenteditable="true"]',
  ],
  roots: ['[data-testid="composePostView"]'],
  dialogs: ['[data-testid="composePostView"]', '[role="dialog"][aria-modal="true"]'],
  post: ['[data-testid="composerPublishBtn"]', 'button[aria-label^="Publish"]'],
  keys: 'mod+enter',
  answering: [
    pressed('reply', '[data-testid="replyBtn"]', POST),
    pressed('quote', '[data-testid="quoteBtn"]', POST),
    // The block above the editor shows name and text, but no handle.
    shows('reply', '[data-testid="composePostView"] button[aria-expanded]'),
    shows('quote', '[data-testid="composePostView"] [data-testid="quote-embed"]'),
  ],
  posts: {
    box: POST,
    author: [
      attribute('[data-testid*="-by-"]', 'data-testid', /-by-(.+)$/),
      words('[data-testid="replyTo-name"]', 'a[href^="/profile/"]'),
    ],
    text: ['[data-testid="postText"]', '[data-testid="replyTo-text"]', 'button[aria-expanded]'],
    link: ['a[href*="/post/"]'],
  },
  account: [
    accountBy('nav a[aria-label="Profile"][href^="/profile/"]', 'href', /^\/profile\/([^/]+)$/),
    accountBy('nav a[href^="/profile/"]', 'href', /^\/profile\/([^/]+)$/),
  ],
});
