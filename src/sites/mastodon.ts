import { countMastodon } from '../counting/mastodon.ts';
import { siteOf } from './kit/from-spec.ts';
import type { Account } from './kit/spec.ts';
import {
  accountBy,
  accountIn,
  always,
  attribute,
  numberIn,
  shown,
  shows,
  words,
} from './kit/ways.ts';

interface State {
  meta?: { me?: string };
  accounts?: Record<string, { acct?: string; display_name?: string }>;
}

function accountOf(data: unknown): Account | undefined {
  const { meta, accounts } = data as State;
  const own = meta?.me ? accounts?.[meta.me] : undefined;
  if (!own?.acct) return undefined;
  return { handle: `@${own.acct}`, ...(own.display_name && { name: own.display_name }) };
}

/** Mastodon's web app (4.4 and later) and its forks with the same markup, on any instance. */
export const mastodon = siteOf({
  id: 'mastodon',
  name: 'Mastodon',
  seen: '2026-08',
  hosts: [],
  servedBy: ['#mastodon[data-props]', '#mastodon-compose', 'script#initial-state'],
  away: /^\/(conversations|deck\/conversations)\b/,
  // A private mention is written in the same form; the sign of its visibility tells.
  never: '.compose-form:has(.compose-form__dropdowns .icon-at)',
  fields: ['.compose-form textarea.autosuggest-textarea__textarea', 'form.compose-form textarea'],
  roots: ['form.compose-form', '.compose-form'],
  tools: ['.compose-form__actions', '.compose-form__footer'],
  post: ['.compose-form__submit button[type="submit"]', 'button[type="submit"]'],
  counter: ['.character-counter'],
  keys: 'mod+enter',
  answering: [
    always('edit', shown('.edit-indicator')),
    shows('reply', '.reply-indicator'),
    shows('quote', '.status__quote'),
  ],
  posts: {
    box: '.status, .detailed-status',
    author: [
      attribute('.detailed-status__display-name', 'href', /\/(@[^/]+)$/),
      attribute('.status__display-name', 'href', /\/(@[^/]+)$/),
      words('.display-name__account'),
    ],
    text: ['.reply-indicator__content', '.status__content__text', '.status__content'],
    link: ['a.status__relative-time', 'a.detailed-status__datetime'],
  },
  account: [
    accountIn('script#initial-state', accountOf),
    accountBy('.navigation-bar .account__display-name', 'title'),
  ],
  // Every instance has its own limit; its counter tells what is left of it for the text.
  limit: ({ root, field }) => {
    const left = numberIn(root, '.character-counter');
    return left !== undefined && field instanceof HTMLTextAreaElement
      ? left + countMastodon(field.value)
      : undefined;
  },
});
