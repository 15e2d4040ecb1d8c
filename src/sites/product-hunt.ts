import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, inside, onPost, words } from './kit/ways.ts';

const THREAD = '[data-test^="thread-"]';

export const productHunt = siteOf({
  id: 'product-hunt',
  name: 'Product Hunt',
  seen: '2026-02',
  hosts: ['https://www.producthunt.com/*'],
  byChoice: true,
  fields: [
    'form[data-test="comment-form"] div.ProseMirror[contenteditable="true"]',
    'form div.ProseMirror[contenteditable="true"]',
  ],
  roots: ['form[data-test="comment-form"]', 'form'],
  post: ['button[data-test="form-submit-button"]', 'button[type="submit"]'],
  keys: 'none',
  answering: [inside('reply', THREAD), onPost('comment', 'main'), always('comment')],
  posts: {
    box: `${THREAD}, main`,
    // The names below a product are those of its commenters.
    author: [
      (box) =>
        box.matches(THREAD)
          ? words('[data-test="comment-author"]', 'a[href^="/@"]:not(:has(img))')(box)
          : undefined,
    ],
    text: ['[data-test="product-tagline"]', 'h1', '[data-test="comment-body"]'],
  },
  account: [accountBy('[data-test="user-menu"] a[href^="/@"]', 'href', /^\/(@[\w-]+)/)],
});
