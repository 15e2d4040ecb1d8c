import type { EditorName } from './editors/all.ts';
import { type DemoEditor, enter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick, type Scene } from './page.ts';

const QUESTION =
  'My build fails since the update, and every report of it is closed within a minute.';
const ANSWER = 'Their maintainers never read reports. Pin the old version and move on.';
const PATH = '/questions/7001/build-fails-since-the-update';
const COMMENT_LIMIT = 600;

const user = (id: number, name: string, owner: boolean) =>
  `<div class="post-signature${owner ? ' owner' : ''}"><div class="user-info"><div class="user-details"${owner ? ' itemprop="author" itemscope itemtype="http://schema.org/Person"' : ''}>
    <a href="/users/${id}/${name}">${name}</a>${owner ? `<span hidden itemprop="name">${name}</span>` : ''}</div></div></div>`;

const post = (kind: 'question' | 'answer', id: number, author: string, text: string) =>
  `<div class="${kind} box" id="${kind === 'question' ? kind : `answer-${id}`}" data-${kind}id="${id}"><div class="post-layout">
    <div class="votecell post-layout--left"><div class="js-voting-container" aria-label="Score of 4">4</div></div>
    <div class="postcell post-layout--right"><div class="s-prose js-post-body" itemprop="text"><p>${text}</p></div>
      <div class="js-post-menu row"><a class="js-share-link" href="${kind === 'question' ? '/q' : '/a'}/${id}">Share</a>${user(9, 'edithedge', false)}${user(id, author, true)}</div></div>
    <div class="post-layout--right js-post-comments-component"><div class="comments js-comments-container" data-post-id="${id}"><ul class="comments-list js-comments-list">
      <li class="comment js-comment"><div class="comment-body"><span class="comment-copy">Which version is that?</span> – <a class="comment-user" href="/users/8/hedgerow">hedgerow</a></div></li></ul></div>
      <div id="comments-link-${id}"><a class="js-add-link comments-link" role="button" href="#">Add a comment</a></div></div></div></div>`;

const commentForm = `<form class="js-comment-form" method="post"><div class="js-comment-form-layout"><div class="place"></div>
  <div class="row"><span class="text-counter">${COMMENT_LIMIT} characters left</span><button class="s-btn s-btn__filled" type="submit">Add comment</button></div></div></form>`;

/** The little of Stacks' own style sheet without which its editor is in pieces. */
const STYLE = `<style>.s-popover { display: none; } .s-editor-btn { padding: 2px; border: 0; background: none; }
  .d-flex, .s-btn-group { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .fd-column { flex-direction: column; align-items: stretch; }</style>`;

const EDITORS: Record<string, EditorName> = {
  'answer in Stacks': 'stacks-rich',
  'answer in Markdown': 'stacks-markdown',
};

const answer = (field: string, press?: string[]): Scene => ({
  path: '',
  kind: 'reply',
  ...(press && { press }),
  field,
  send: '#post-form #submit-button',
  parent: { author: 'robinfarrow', text: QUESTION },
  limit: 30_000,
});

const STACKS = '.js-stacks-editor-container';
const scenes: Record<string, Scene> = {
  comment: {
    path: '',
    kind: 'comment',
    press: ['#answer-7003 .js-add-link'],
    field: '#answer-7003 textarea.js-comment-text-input',
    send: '#answer-7003 .js-comment-form-layout button[type="submit"]',
    parent: { author: 'lampwright', text: ANSWER },
    limit: COMMENT_LIMIT,
  },
  'answer in Stacks': answer(`${STACKS} .js-editor.ProseMirror`, [STACKS]),
  'answer in Markdown': answer(`${STACKS} .js-editor.ProseMirror`, [STACKS]),
  'answer in the old editor': answer('textarea#wmd-input'),
};
for (const [name, scene] of Object.entries(scenes))
  scene.path = `${PATH}?${new URLSearchParams({ scene: name })}`;

export const stackExchange: DemoPage = {
  id: 'stack-exchange',
  host: 'stackoverflow.com',
  follows: 'Stacks-Editor 0.15.3 (2025-08-27) and the live pages as of August 2025',
  account: { handle: '@quiet-farmer' },
  scenes,
  async render(place, desk, scene) {
    const stacks = EDITORS[scene];
    place.append(
      html(`${STYLE}<header class="s-topbar row"><form id="search" role="search" action="/search"><input name="q" type="text" placeholder="Search…" class="s-input" /></form>
          <a href="/users/7/quiet-farmer" class="s-topbar--item s-user-card s-user-card__small my-profile"><span>Quiet Farmer</span></a></header>
        <div id="content"><div id="question-header"><h1><a href="${PATH}" class="question-hyperlink">Build fails since the update</a></h1></div>
          <div id="mainbar">${post('question', 7001, 'robinfarrow', QUESTION)}
            <div id="answers">${post('answer', 7002, 'marshwalker', 'Clear the cache first, that was it for me.')}${post('answer', 7003, 'lampwright', ANSWER)}</div>
            <form id="post-form" class="js-add-answer-component post-form" method="post"><h2>Your Answer</h2>
              <div id="post-editor" class="post-editor js-post-editor">${stacks ? `<div class="js-stacks-editor-container" style="min-height: 120px"></div><textarea class="js-post-body-field" name="post-text" hidden></textarea>` : '<div class="wmd-container"></div>'}</div>
              <div class="row"><button id="submit-button" class="s-btn s-btn__filled" type="submit">Post Your Answer</button></div></form></div></div>`),
    );
    place.addEventListener('submit', (event) => event.preventDefault());
    let editor: DemoEditor | undefined;
    const send = () => editor && desk.send(editor);
    onClick(place, '#post-form #submit-button', send);

    async function comment(component: Element) {
      component.querySelector('form')?.remove();
      component.append(html(commentForm));
      const form = need(component, 'form');
      const left = need(form, '.text-counter');
      editor = await desk.mount('textarea', need(form, '.place'), {
        attributes: {
          name: 'comment',
          class: 's-textarea js-comment-text-input',
          rows: '3',
          maxlength: String(COMMENT_LIMIT),
        },
        placeholder: 'Use comments to ask for more information.',
        sends: enter,
        onSend: send,
        onChange: (text) => {
          left.textContent = `${COMMENT_LIMIT - text.length} characters left`;
        },
      });
    }

    onClick(place, '.js-add-link', (link) => {
      const component = link.closest('.js-post-comments-component');
      if (component) comment(component);
    });
    onClick(place, '.js-comment-form-layout button', send);
    place.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.matches('a[href="#"]'))
        event.preventDefault();
    });

    if (stacks) {
      const container = need(place, STACKS);
      // The site mounts its editor when somebody first comes to it.
      container.addEventListener('click', async () => {
        if (container.childElementCount > 0) return;
        editor = await desk.mount(stacks, container, {});
      });
      desk.remounts(() => {
        editor?.destroy();
        container.replaceChildren();
      });
      return;
    }
    const old = async () => {
      editor = await desk.mount('textarea', need(place, '.wmd-container'), {
        attributes: {
          id: 'wmd-input',
          name: 'post-text',
          class: 'wmd-input s-textarea',
          rows: '6',
        },
      });
    };
    await old();
    desk.remounts(async () => {
      editor?.destroy();
      const component = place.querySelector('form.js-comment-form')?.parentElement;
      await (component ? comment(component) : old());
    });
  },
};
