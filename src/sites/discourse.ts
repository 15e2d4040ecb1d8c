import { siteOf } from './kit/from-spec.ts';
import { closest } from './kit/page.ts';
import type { Account, Answering } from './kit/spec.ts';
import { accountBy, accountIn, always, around, attribute, pressed, words } from './kit/ways.ts';

const POST = 'article[data-post-id]';

function preloaded(data: unknown): Account | undefined {
  const { currentUser } = data as { currentUser?: string };
  const own = currentUser ? (JSON.parse(currentUser) as { username?: string; name?: string }) : {};
  if (!own.username) return undefined;
  return { handle: `@${own.username}`, ...(own.name && { name: own.name }) };
}

/** The composer's title links to the post that is answered, or to the topic, which is its first post. */
const titled: Answering = ({ root }) => {
  const post = root.querySelector('.action-title a.user-link')?.getAttribute('href');
  const topic = root.querySelector('.action-title a.topic-link');
  const number = /\/(\d+)$/.exec(post ?? '')?.[1] ?? (topic ? '1' : undefined);
  const found = number && document.querySelector(`#post_${number}`);
  const article = found && closest(found, POST);
  return article ? { kind: 'reply', post: article } : undefined;
};

/** Any Discourse forum: the text box and the rich editor. Private messages and chat are never read. */
export const discourse = siteOf({
  id: 'discourse',
  name: 'Discourse',
  seen: '2026-08',
  hosts: [],
  servedBy: [
    'meta[name="generator"][content^="Discourse"]',
    '#data-discourse-setup',
    '#reply-control .d-editor-input',
  ],
  away: /^\/(chat|search)\b/,
  // An answer to a message has a public answer's composer; only the page says where it will go.
  never:
    'body.archetype-private_message, #reply-control.private-message, [class*="chat-composer"], ' +
    '#reply-control:is(.composer-action-privateMessage, .composer-action-private-message)',
  fields: [
    '#reply-control .d-editor-input',
    '#reply-control .ProseMirror[contenteditable="true"]',
    '#reply-control .d-editor-container textarea',
  ],
  roots: ['#reply-control'],
  tools: ['.submit-panel', '.save-or-cancel'],
  post: ['.save-or-cancel .btn-primary.create', '.save-or-cancel .create', 'button.create'],
  keys: 'mod+enter',
  answering: [
    always('post', around('.composer-action-createTopic, .composer-action-create-topic')),
    always('edit', around('.composer-action-edit')),
    titled,
    pressed('reply', 'button.reply', POST),
    always('reply'),
  ],
  posts: {
    box: POST,
    author: [
      // Posts that this one answers may be shown in it, above its own text.
      attribute('.topic-body:not(.embedded-posts) .names [data-user-card]', 'data-user-card'),
      words('.names .username a', '.names a'),
    ],
    text: ['.contents > .cooked', '.cooked'],
    link: ['a.post-date'],
  },
  account: [
    accountIn('#data-preloaded', preloaded, 'data-preloaded'),
    accountBy('#current-user [data-user-card]', 'data-user-card'),
    accountBy('#current-user a[href^="/u/"]', 'href', /^\/u\/([\w.-]+)/),
  ],
});
