import type { EditorName } from './editors/all.ts';
import { type DemoEditor, modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const ISSUE = 'The build fails since the update, and every report of it is closed within a minute.';
const PULL = 'Drops the nag screen that your team refuses to remove.';
const REVIEW = 'This line again. Nobody over there ever tests anything.';
const LIMIT = 65_536;
const COMPOSER = '#react-issue-comment-composer';
const CLASSIC = '.js-new-comment-form';
const INLINE = '.js-inline-comment-form';

const issueComment = (author: string, text: string) =>
  `<div class="react-issue-comment box" data-testid="comment-viewer-outer-box"><div data-testid="comment-header"><a data-testid="avatar-link" href="/${author}">${author}</a> commented</div>
    <div class="markdown-body" data-testid="markdown-body"><p>${text}</p></div></div>`;

const tools = `<div aria-label="Formatting tools" role="toolbar" class="row"><button type="button" aria-label="Bold">B</button></div>`;
const place = '<span class="MarkdownInput-module__textArea--QjIwG"></span>';

const issuePage = `<div data-testid="issue-viewer-issue-container"><h1 data-testid="issue-title">Build fails</h1>
    <div class="react-issue-body box" data-testid="issue-body"><a data-testid="issue-body-header-author" href="/robinfarrow">robinfarrow</a> opened
      <div class="markdown-body" data-testid="markdown-body"><p>${ISSUE}</p></div></div></div>
  <div data-testid="issue-viewer-comments-container">${issueComment('marshwalker', 'Works for me.')}${issueComment('lampwright', 'Same here, closed twice.')}</div>
  <div id="react-issue-comment-composer"><h2 id="comment-composer-heading">Add a comment</h2><div data-testid="comment-composer">${tools}${place}
    <div class="row"><button type="button" data-variant="default">Close issue</button><button type="button" data-variant="primary" class="send">Comment</button></div></div></div>`;

const newIssuePage = `<h1>Create new issue</h1><div data-testid="issue-create-pane"><label>Add a title <input name="title" aria-label="Add a title" placeholder="Title" /></label>
    <div data-testid="comment-composer"><h2 id="comment-composer-heading">Add a description</h2>${tools}${place}</div>
    <div class="row"><button type="button">Cancel</button><button type="button" data-variant="primary" class="send" data-testid="create-issue-button">Create</button></div></div>`;

const timelineComment = (author: string, text: string) =>
  `<div class="TimelineItem js-timeline-item"><div class="timeline-comment-group js-comment-container box"><div class="timeline-comment js-comment"><h3 class="timeline-comment-header"><a class="author Link--primary" href="/${author}">${author}</a> commented <a class="js-timestamp" href="#issuecomment-1">yesterday</a></h3>
    <div class="comment-body markdown-body js-comment-body"><p>${text}</p></div></div></div></div>`;

const reviewComment = (author: string, text: string) =>
  `<div class="review-comment js-comment"><h4><a class="author" href="/${author}">${author}</a></h4><div class="comment-body markdown-body js-comment-body"><p>${text}</p></div></div>`;

const pullPage = `<h1 class="gh-header-title">Drop the nag screen</h1><div class="js-discussion">${timelineComment('robinfarrow', PULL)}
    <div class="TimelineItem js-timeline-item"><div class="js-comment-container js-resolvable-timeline-thread-container box"><a class="text-mono" href="#diff">src/nag.ts</a>
      <div class="js-inline-comments-container"><div class="js-comments-holder">${reviewComment('marshwalker', 'Could this be a setting?')}${reviewComment('lampwright', REVIEW)}</div>
        <div class="js-inline-comment-form-container"><button type="button" class="review-thread-reply-button">Reply…</button></div></div></div></div>
    ${timelineComment('hedgerow', 'Thank you for this.')}</div>
  <form class="js-new-comment-form" method="post"><div class="CommentBox"><div class="place"></div></div>
    <div class="row"><button type="submit" name="comment_and_close" class="btn">Close with comment</button><button type="submit" class="btn btn-primary">Comment</button></div></form>`;

const inlineForm = `<form class="js-inline-comment-form" method="post"><div class="CommentBox"><div class="place"></div></div>
  <div class="row"><button type="button" class="btn">Cancel</button><button type="submit" name="single_comment" class="btn btn-primary">Add single comment</button></div></form>`;

export const github: DemoPage = {
  id: 'github',
  host: 'github.com',
  follows: 'the live pages as of August 2026',
  account: { handle: '@quietfarmer' },
  scenes: {
    'issue comment': {
      path: '/acme/tool/issues/7?scene=issue',
      kind: 'comment',
      field: `${COMPOSER} textarea`,
      send: `${COMPOSER} .send`,
      parent: { author: 'robinfarrow', text: ISSUE },
      limit: LIMIT,
    },
    'pull request comment': {
      path: '/acme/tool/pull/8?scene=pull',
      kind: 'comment',
      field: 'textarea#new_comment_field',
      send: `${CLASSIC} .btn-primary`,
      parent: { author: 'robinfarrow', text: PULL },
      limit: LIMIT,
    },
    'review reply': {
      path: '/acme/tool/pull/8?scene=review',
      kind: 'reply',
      press: ['.review-thread-reply-button'],
      field: `${INLINE} textarea`,
      send: `${INLINE} .btn-primary`,
      parent: { author: 'lampwright', text: REVIEW },
      limit: LIMIT,
    },
    'new issue': {
      path: '/acme/tool/issues/new?scene=new',
      kind: 'post',
      field: '[data-testid="comment-composer"] textarea',
      send: '[data-testid="create-issue-button"]',
      limit: LIMIT,
    },
  },
  async render(body, desk, scene) {
    document.head.append(html('<meta name="user-login" content="quietfarmer" />'));
    const react = scene === 'issue' || scene === 'new';
    body.append(
      html(`<header class="AppHeader row"><form role="search"><input name="query-builder-test" placeholder="Search or jump to…" /></form></header>
        <main id="js-repo-pjax-container">${scene === 'issue' ? issuePage : scene === 'new' ? newIssuePage : pullPage}</main>`),
    );
    body.addEventListener('submit', (event) => event.preventDefault());
    let open: { editor: DemoEditor; again: () => Promise<void> } | undefined;
    const send = () => open && desk.send(open.editor);

    async function put(name: EditorName, box: HTMLElement, attributes: Record<string, string>) {
      const editor = await desk.mount(name, box, { attributes, sends: modEnter, onSend: send });
      open = { editor, again: () => put(name, box, attributes) };
    }

    if (react)
      await put('react-textarea', need(body, '[class*="MarkdownInput-module__textArea"]'), {
        'aria-labelledby': 'comment-composer-heading',
        placeholder: 'Use Markdown to format your comment',
      });
    else
      await put('textarea', need(body, `${CLASSIC} .place`), {
        id: 'new_comment_field',
        name: 'comment[body]',
        class: 'js-comment-field',
      });
    onClick(body, '.send, .btn-primary', send);
    onClick(body, '.review-thread-reply-button', async (button) => {
      button.parentElement?.append(html(inlineForm));
      button.hidden = true;
      await put('textarea', need(body, `${INLINE} .place`), {
        id: 'new_inline_comment_discussion_r5',
        name: 'comment[body]',
        class: 'js-comment-field',
      });
    });
    desk.remounts(async () => {
      open?.editor.destroy();
      // React takes its root down after this turn.
      await new Promise((resolve) => setTimeout(resolve));
      await open?.again();
    });
  },
};
