import { siteOf } from './kit/from-spec.ts';
import { first, textOf } from './kit/page.ts';
import { accountSaid, always, inside, named, words } from './kit/ways.ts';

const CARD = '.timeline-status-component';
const COMMENT = '.media-status';

/** Comments under pictures, on any instance. */
export const pixelfed = siteOf({
  id: 'pixelfed',
  name: 'Pixelfed',
  seen: '2026-08',
  hosts: [],
  servedBy: ['.navbar-brand img[src*="/img/pixelfed-icon"]', CARD],
  away: /^\/(account\/direct|i\/web\/direct)\b/,
  fields: ['.post-comment-drawer .reply-form textarea', '.post-comment-drawer textarea'],
  roots: ['.my-3:has(> .child-reply-form)', '.post-comment-drawer'],
  tools: [':scope > .text-right'],
  // Under a picture the button stands below the box and comes with the first letter; in an answer it stands in it.
  post: [
    ':scope > .text-right > .btn-primary',
    '.reply-form textarea ~ button',
    named('button', /^(post|comment)$/i),
  ],
  keys: 'none',
  answering: [inside('reply', COMMENT), inside('comment', CARD), always('comment')],
  posts: {
    box: `${COMMENT}, ${CARD}`,
    author: [words('.card-header .username a', '.media-body-comment-username a')],
    // A picture without words has comments with some.
    text: ['.status-text .read-more-component', `:scope${COMMENT} .read-more-component`],
    link: ['a.timestamp', '.media-body-reactions a[href*="/p/"]'],
  },
  account: [accountSaid('.sidebar-component .user-card .username'), accountSaid('.user-card')],
  // Under an answer stands "used/limit".
  limit: ({ root }) => {
    const most = /\/(\d+)$/.exec(textOf(first(root, ':scope > p.text-right')))?.[1];
    return most ? Number(most) : undefined;
  },
});
