import { countMastodon } from '../counting/mastodon.ts';
import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, attribute, numberIn, shown, shows, words } from './kit/ways.ts';

/** Phanpy, a front end for Mastodon's servers, at its own address and wherever it is hosted. */
export const phanpy = siteOf({
  id: 'phanpy',
  name: 'Phanpy',
  seen: '2026-08',
  hosts: ['https://phanpy.social/*'],
  byChoice: true,
  servedBy: ['meta[name="apple-mobile-web-app-title"][content="Phanpy"]', '#compose-container'],
  never: 'form.form-visibility-direct',
  fields: ['#compose-container form textarea.compose-field', '#compose-container form textarea'],
  roots: ['#compose-container'],
  dialogs: ['#compose-container'],
  tools: ['.compose-footer', '.toolbar:has(button[type="submit"])'],
  post: ['.compose-footer button[type="submit"]', 'button[type="submit"]'],
  counter: ['.char-counter'],
  keys: 'mod+enter',
  answering: [
    always('edit', shown('.status-preview:not(:has(.reply-to))')),
    shows('reply', '.status-preview .status', '.status-preview'),
    shows('quote', '.quote-status .status', '.quote-status'),
  ],
  posts: {
    box: '.status',
    author: [
      attribute('.meta .name-text', 'href', /\/(@[^/]+)$/),
      attribute('.name-text', 'title', /(@?[\w.@-]+)\)?$/),
      words('.name-text i', '.name-text'),
    ],
    text: ['.content:not(.spoiler-content)', '.content'],
    link: ['a.time'],
  },
  account: [
    accountBy('.compose-top .account-block', 'href', /\/(@[^/]+)$/),
    accountBy('.compose-top .account-block', 'title'),
  ],
  limit: ({ root, field }) => {
    const left = numberIn(root, '.char-counter .counter');
    return left !== undefined && field instanceof HTMLTextAreaElement
      ? left + countMastodon(field.value)
      : numberIn(root, '.char-counter meter[max]');
  },
});
