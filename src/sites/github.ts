import { siteOf } from './kit/from-spec.ts';
import { closest, isShown } from './kit/page.ts';
import type { Answering } from './kit/spec.ts';
import { accountBy, always, around, attribute, named, onPath, onPost, words } from './kit/ways.ts';

const BOX =
  '.react-issue-body, .react-issue-comment, .review-comment, .timeline-comment, .TimelineItem, .discussion';
const OPENING =
  '.react-issue-body, .js-discussion .timeline-comment, .discussion .timeline-comment';
const REVIEW_THREAD = '.js-inline-comments-container, .js-resolvable-timeline-thread-container';

/** A reply in a review answers the last comment of its thread. */
const inThread: Answering = ({ field }) => {
  const thread = closest(field, REVIEW_THREAD);
  const post = [...(thread?.querySelectorAll<HTMLElement>('.review-comment') ?? [])].findLast(
    isShown,
  );
  return post && { kind: 'reply', post };
};

/** Issues, pull requests, discussions and gists, on the React pages and the classic ones. */
export const github = siteOf({
  id: 'github',
  name: 'GitHub',
  seen: '2026-08',
  hosts: ['https://github.com/*', 'https://gist.github.com/*'],
  away: /^\/(settings|search|notifications|codespaces)\b|\/(edit|new)\/|\/settings\b/,
  fields: [
    '#react-issue-comment-composer textarea',
    '[data-testid="comment-composer"] textarea',
    'textarea[aria-labelledby="comment-composer-heading"]',
    'textarea#new_comment_field',
    'textarea.js-comment-field',
    'textarea[id^="new_inline_comment"]',
    'div[class*="AddCommentEditor"] textarea',
    'textarea[class*="MarkdownInput-module__textArea"]',
    '[class*="MarkdownInput-module__textArea"] textarea',
  ],
  roots: ['#react-issue-comment-composer', '.js-new-comment-form', 'form'],
  post: [
    '[data-testid="comment-composer-submit"]',
    named(
      'button',
      /^(comment|update comment|start a review|add single comment|create|submit new issue|reply)$/i,
    ),
    'button[type="submit"].btn-primary',
    'button[data-variant="primary"]',
  ],
  keys: 'mod+enter',
  answering: [
    always('post', onPath(/\/(issues|discussions|pull)\/new|\/compare\//)),
    always('edit', around('form.js-comment-update, .react-issue-body, .react-issue-comment')),
    inThread,
    onPost('comment', OPENING, onPath(/\/(issues|pull|discussions)\/\d+$/)),
    always('comment'),
  ],
  posts: {
    box: BOX,
    author: [
      words('a.author', '[data-testid="issue-body-header-author"]', '[data-testid="avatar-link"]'),
      attribute('img[alt^="@"]', 'alt', /^@([\w-]+)/),
    ],
    text: ['.markdown-body', '.comment-body'],
    link: ['a.js-timestamp', 'a[href*="#issue"]'],
  },
  account: [accountBy('meta[name="user-login"]', 'content')],
});
