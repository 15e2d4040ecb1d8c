import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, around, attribute, inside, onPath, onPost, words } from './kit/ways.ts';

/** The old pages. Who chose them for www.reddit.com is served by `reddit`, which knows both. */
export const oldReddit = siteOf({
  id: 'old-reddit',
  name: 'Old Reddit',
  seen: '2026-07',
  hosts: ['https://old.reddit.com/*'],
  away: /^\/(message|chat|search)\b/,
  fields: ['.usertext-edit textarea[name="text"]', 'form.usertext textarea'],
  roots: ['form.usertext', 'form'],
  post: ['.usertext-buttons button.save', 'button[type="submit"]'],
  keys: 'none',
  answering: [
    always('post', onPath(/\/submit$/)),
    always('edit', around('.thing > .entry')),
    inside('reply', '.comment.thing'),
    onPost('comment', '.link.thing:not(.promoted)'),
    always('comment'),
  ],
  posts: {
    box: '.thing',
    author: [attribute('.thing', 'data-author'), words('a.author')],
    text: ['.usertext-body .md', 'a.title'],
    link: ['a.bylink', 'a.comments'],
  },
  limit: () => (/\/submit$/.test(location.pathname) ? 40_000 : 10_000),
  account: [
    accountBy('body.loggedin #header .user a', 'href', /\/user\/([\w-]+)/),
    accountBy('#header-bottom-right .user a', 'href', /\/user\/([\w-]+)/),
  ],
});
