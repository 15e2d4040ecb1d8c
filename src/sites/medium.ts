import { siteOf } from './kit/from-spec.ts';
import { always, nameBy, named, onPost, words } from './kit/ways.ts';

/** Responses to stories; the story editor is another product and left alone. */
export const medium = siteOf({
  id: 'medium',
  name: 'Medium',
  seen: '2026-02',
  hosts: ['https://medium.com/*', 'https://*.medium.com/*'],
  byChoice: true,
  away: /^\/p\/[^/]+\/edit|^\/new-story/,
  fields: [
    '[role="dialog"] div[role="textbox"][data-slate-editor="true"]',
    'div[role="textbox"][data-slate-editor="true"]',
    // One source has a text area there.
    '[role="dialog"] textarea',
  ],
  dialogs: ['[role="dialog"]'],
  post: ['[data-testid="ResponseRespondButton"]', named('[role="dialog"] button', /^respond$/i)],
  keys: 'none',
  answering: [onPost('comment', 'article'), always('comment')],
  posts: {
    box: 'article',
    author: [words('[data-testid="authorName"]', 'a[rel="author"]')],
    text: ['[data-testid="storyTitle"]', 'h1'],
  },
  account: [nameBy('[data-testid="headerUserIcon"] img', 'alt')],
});
