import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, onPath, onPost, words } from './kit/ways.ts';

const ITEM = '.fatitem';

/** Static pages; the path tells what one does. */
export const hackerNews = siteOf({
  id: 'hacker-news',
  name: 'Hacker News',
  seen: '2026-04',
  hosts: ['https://news.ycombinator.com/*'],
  fields: ['form[action="comment"] textarea[name="text"]', 'form textarea[name="text"]'],
  roots: ['form'],
  post: ['input[type="submit"]', 'button[type="submit"]'],
  keys: 'none',
  answering: [
    always('post', onPath(/^\/submit$/)),
    always('edit', onPath(/^\/edit$/)),
    onPost('reply', ITEM, onPath(/^\/reply$/)),
    onPost('comment', ITEM),
    always('comment'),
  ],
  posts: {
    box: ITEM,
    author: [words('a.hnuser')],
    text: ['.commtext', '.toptext', '.titleline'],
    link: ['.age a'],
  },
  account: [accountBy('a#me', 'href', /\?id=([\w-]+)/)],
});
