import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, attribute, inside, onPost, pressed, words } from './kit/ways.ts';

/** Two ways to the same box: its class, and what directly holds the words. */
const COMMENT = '[class*="DivCommentContentContainer"], :has(> [data-e2e^="comment-level-"])';
/** A comment with the answers below it. */
const ITEM = '[class*="DivCommentItemContainer"], [data-e2e="comment-item"]';
const VIDEO = '[data-e2e="browse-video-container"], [data-e2e="video-detail"], main';

/** Comments on videos, on the web. */
export const tiktok = siteOf({
  id: 'tiktok',
  name: 'TikTok',
  seen: '2024-12',
  hosts: ['https://www.tiktok.com/*'],
  away: /^\/messages\b/,
  fields: [
    '[data-e2e="comment-input"] [contenteditable="true"]',
    '[data-e2e="comment-text"] [contenteditable="true"]',
  ],
  post: ['[data-e2e="comment-post"]'],
  keys: 'enter',
  answering: [
    pressed('reply', '[data-e2e^="comment-reply"]', COMMENT),
    inside('reply', `${COMMENT}, ${ITEM}`),
    onPost('comment', VIDEO),
    always('comment'),
  ],
  posts: {
    box: `${COMMENT}, ${VIDEO}`,
    author: [
      // First what only the video has: the comments lie in the same main part.
      words('[data-e2e="browse-username"]', '[data-e2e^="comment-username-"]'),
      attribute('a[href^="/@"]', 'href', /^\/(@[\w.]+)/),
    ],
    text: ['[data-e2e="browse-video-desc"]', '[data-e2e^="comment-level-"]'],
  },
  account: [
    accountBy('[data-e2e="nav-profile"] a, a[data-e2e="nav-profile"]', 'href', /\/(@[\w.]+)/),
  ],
});
