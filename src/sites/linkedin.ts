import { siteOf } from './kit/from-spec.ts';
import { closest } from './kit/page.ts';
import type { Account } from './kit/spec.ts';
import {
  accountIn,
  always,
  around,
  attribute,
  inside,
  nameBy,
  named,
  shows,
  words,
} from './kit/ways.ts';

const COMMENT =
  '[componentkey*="replaceableComment_urn:li:comment"], .comments-comment-entity, .comments-comment-item';
const POST = '.feed-shared-update-v2, [role="listitem"]';
/** A post of V2 where it stands in no list: the smallest part with its own reactions. */
const REACTED = '[componentkey]:has(button[aria-label^="Reaction button state"])';
const SHARE = '[data-test-modal-id="sharebox"], .share-box, .share-creation-state';

interface Records {
  data?: { '*miniProfile'?: string };
  included?: {
    entityUrn?: string;
    publicIdentifier?: string;
    firstName?: string;
    lastName?: string;
  }[];
}

/** Of all the people in the page's data, the one that the record on oneself names. */
function me(data: unknown): Account | undefined {
  const { data: record, included } = data as Records;
  const own = record?.['*miniProfile'];
  const profile = own && included?.find(({ entityUrn }) => entityUrn === own);
  if (!profile) return undefined;
  const { publicIdentifier, firstName, lastName } = profile;
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return { ...(publicIdentifier && { handle: `@${publicIdentifier}` }), ...(name && { name }) };
}

const inRecords = accountIn('code', me);

/** V2 keeps the records in a frame of the same origin. */
function inFrame(page: Document): Account | undefined {
  const frame = page.querySelector<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]');
  return frame?.contentDocument ? inRecords(frame.contentDocument) : undefined;
}

/** Both builds that are live: V2 (hashed classes) and V1 (Ember). The share box is Quill in an open shadow root. */
export const linkedin = siteOf({
  id: 'linkedin',
  name: 'LinkedIn',
  seen: '2026-06',
  hosts: ['https://www.linkedin.com/*'],
  away: /^\/messaging\b/,
  never: '.msg-form__contenteditable, .msg-overlay-conversation-bubble',
  fields: [
    '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
    '.comments-comment-texteditor .ql-editor',
    '[data-test-ql-editor-contenteditable="true"]',
    '.ql-editor[contenteditable="true"]',
    '.tiptap.ProseMirror[contenteditable="true"]',
  ],
  roots: ['.comments-comment-box', '[componentkey*="commentBox"]', SHARE],
  dialogs: ['[role="dialog"]'],
  post: [
    'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
    '[componentkey*="commentButtonSection"] button',
    '.comments-comment-box__submit-button, .comments-comment-box__submit-button--cr',
    'button.share-actions__primary-action',
    named('button', /^(comment|reply|post)$/i),
  ],
  keys: 'mod+enter',
  answering: [
    // A repost with thoughts shows the post in the share box.
    shows('quote', `:is(${SHARE}) :is(.feed-shared-update-v2, .feed-shared-mini-update-v2)`),
    always('post', around(SHARE)),
    inside('reply', COMMENT),
    inside('comment', POST),
    inside('comment', REACTED),
    always('comment'),
  ],
  posts: {
    box: `${POST}, ${COMMENT}`,
    author: [
      (box) =>
        box.matches(COMMENT)
          ? words(
              '.comments-comment-meta__description-title',
              'a[href*="/in/"]:not(:has(img)) p',
              'a[href*="/in/"]:not(:has(img))',
            )(box)
          : undefined,
      attribute(
        'button[aria-label^="Open control menu for post by "]',
        'aria-label',
        /^Open control menu for post by (.+)$/,
      ),
      // A second copy of the name is for screen readers.
      words(
        '.update-components-actor__name [aria-hidden="true"]',
        '.update-components-actor__name',
      ),
      words(
        'a[data-view-name="feed-actor-image"] + * p',
        'a[data-view-name="feed-actor-image"] + *',
      ),
    ],
    text: [
      // A post's own text comes before those of the comments in it.
      '[data-testid="expandable-text-box"]',
      '.update-components-text',
      '.comments-comment-item__main-content',
    ],
    link: ['a[href*="/feed/update/"]'],
  },
  limit: ({ field }) => (closest(field, SHARE) ? 3_000 : 1_250),
  account: [inRecords, inFrame, nameBy('img.global-nav__me-photo', 'alt', /^(?:Photo of )?(.+)$/)],
});
