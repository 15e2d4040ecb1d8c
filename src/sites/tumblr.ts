import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, inside, named, words } from './kit/ways.ts';

/** Replies under posts. The post editor is made of blocks that no draft can be read from, and is left alone. */
export const tumblr = siteOf({
  id: 'tumblr',
  name: 'Tumblr',
  seen: '2024-06',
  hosts: ['https://www.tumblr.com/*'],
  byChoice: true,
  away: /^\/(messaging|search)\b/,
  never: '#glass-container, .block-editor-writing-flow',
  fields: ['article textarea', '[data-testid="notes-root"] textarea'],
  roots: ['article form'],
  post: [named('button', /^(reply|send)$/i), 'button[type="submit"]'],
  keys: 'none',
  answering: [inside('reply', 'article'), always('reply')],
  posts: {
    box: 'article',
    author: [words('a[rel="author"]', 'header a:not(:has(img))')],
    text: ['[data-testid="post-body"]', '.post-body', 'p'],
    link: ['a[href*="/post/"]'],
  },
  account: [accountBy('[data-testid="account-button"]', 'data-blog-name')],
});
