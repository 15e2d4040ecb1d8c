import { siteOf } from './kit/from-spec.ts';
import {
  accountBy,
  always,
  around,
  attribute,
  inside,
  named,
  onPath,
  onPost,
  words,
} from './kit/ways.ts';

const COMMENT = 'li.comment';
const POST = '.post-listing';

/** Lemmy's own web app, on any instance. */
export const lemmy = siteOf({
  id: 'lemmy',
  name: 'Lemmy',
  seen: '2026-08',
  hosts: [],
  servedBy: [
    '#app.lemmy-site',
    'footer a[href*="join-lemmy.org"]',
    'meta[name="Description"][content="Lemmy"]',
  ],
  away: /^\/(create_private_message|inbox|search)\b/,
  never: '.private-message-form, .private-message',
  fields: ['.markdown-textarea textarea[id^="markdown-textarea-"]', '.markdown-textarea textarea'],
  roots: ['form.markdown-textarea', 'form.post-form', 'form'],
  post: ['button[type="submit"]', named('button', /^(post|reply|save|create)$/i)],
  keys: 'mod+enter',
  answering: [
    always('post', onPath(/^\/create_post\b/)),
    // An answer stands beside the comment, its new wording inside it.
    always('edit', around(`.comment-node, ${POST}`)),
    inside('reply', COMMENT),
    onPost('comment', POST, onPath(/^\/post\//)),
    always('comment'),
  ],
  posts: {
    box: `${COMMENT}, ${POST}`,
    author: [attribute('.person-listing', 'href', /^\/u\/(.+)$/), words('.person-listing')],
    text: [
      ':scope > .comment-node .comment-content .md-div',
      '.postContent .md-div',
      '.post-name',
      'h1',
    ],
    link: ['a[href^="/comment/"]', 'a[href^="/post/"]'],
  },
  account: [
    accountBy('#dropdownUser a[href^="/u/"]', 'href', /^\/u\/([\w.-]+)$/),
    accountBy('#navbar a[href^="/u/"]', 'href', /^\/u\/([\w.-]+)$/),
  ],
  limit: ({ field }) =>
    field instanceof HTMLTextAreaElement && field.maxLength > 0 ? field.maxLength : undefined,
});
