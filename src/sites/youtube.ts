import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, around, inside, onPost, words } from './kit/ways.ts';

const COMMENT = 'ytd-comment-view-model, ytd-comment-thread-renderer';
const VIDEO = 'ytd-watch-metadata, ytd-backstage-post-renderer';

/** Comments on videos, shorts and community posts; live chat is a frame of its own and left alone. */
export const youtube = siteOf({
  id: 'youtube',
  name: 'YouTube',
  seen: '2026-06',
  hosts: ['https://www.youtube.com/*'],
  away: /^\/live_chat\b/,
  fields: [
    'ytd-commentbox #contenteditable-root[contenteditable="true"]',
    'ytd-commentbox [contenteditable="true"]',
  ],
  roots: ['ytd-commentbox'],
  post: ['#submit-button button', '#submit-button'],
  keys: 'none',
  answering: [
    (found) =>
      around('ytd-comment-reply-dialog-renderer, ytd-commentbox[is-reply]')(found)
        ? inside('reply', COMMENT)(found)
        : undefined,
    always('edit', around('ytd-comment-view-model')),
    onPost('comment', VIDEO),
    always('comment'),
  ],
  posts: {
    box: `${COMMENT}, ${VIDEO}`,
    author: [words('#author-text', '#owner #channel-name a', '#channel-name a')],
    text: ['#content-text', 'h1'],
    link: ['#published-time-text a', 'a[href*="lc="]'],
  },
  account: [accountBy('ytd-active-account-header-renderer #channel-handle', 'title')],
});
