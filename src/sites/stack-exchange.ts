import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, around, inside, onPath, onPost, words } from './kit/ways.ts';

const POST = '.question, .answer';
const BODY = '.js-editor.ProseMirror, textarea#wmd-input, .js-stacks-editor-container';

/** Stack Overflow and its sisters: comments, answers and questions, in the new editor and the old. */
export const stackExchange = siteOf({
  id: 'stack-exchange',
  name: 'Stack Exchange',
  seen: '2025-08',
  hosts: [
    'https://stackoverflow.com/*',
    'https://*.stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
    'https://mathoverflow.net/*',
    'https://stackapps.com/*',
  ],
  away: /^\/(search|rooms)\b/,
  fields: [
    'textarea.js-comment-text-input',
    '.js-editor.ProseMirror[role="textbox"]',
    '.js-stacks-editor-container .ProseMirror',
    'textarea#wmd-input',
    'form textarea.wmd-input',
  ],
  roots: ['form:has(.js-comment-form-layout)', 'form.js-comment-form', '#post-form', 'form'],
  post: ['[id^="submit-button"]', 'button[type="submit"]', 'input[type="submit"]'],
  keys: 'enter',
  enterIn: 'form:not(.js-prevent-submit-form-on-enter-press) textarea.js-comment-text-input',
  answering: [
    always('edit', onPath(/^\/posts\/\d+\/edit/)),
    always('edit', around('.inline-editor')),
    inside('comment', POST),
    always('post', onPath(/^\/questions\/ask/)),
    onPost('reply', '#question', around(BODY)),
    onPost('reply', '.question', around(BODY)),
    always('comment', around('.js-comment-form-layout')),
    always('reply'),
  ],
  posts: {
    box: POST,
    // Who edited a post signs it too, and first.
    author: [
      words(
        '.user-details[itemprop="author"] a',
        '.post-signature.owner .user-details a',
        '.user-details a',
      ),
    ],
    text: ['.js-post-body', '.s-prose'],
    link: ['a.js-share-link'],
  },
  limit: ({ field }) => (field.matches('.js-comment-text-input') ? 600 : 30_000),
  account: [
    accountBy('.s-topbar a.s-user-card', 'href', /^\/users\/\d+\/([\w-]+)/),
    accountBy('.s-topbar .s-user-card a', 'href', /^\/users\/\d+\/([\w-]+)/),
    accountBy('.s-topbar a[href^="/users/"]', 'href', /^\/users\/\d+\/([\w-]+)/),
  ],
});
