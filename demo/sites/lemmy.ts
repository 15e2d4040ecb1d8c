import { type DemoEditor, modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const STORY = 'Where do you ask now that the other forum closes everything?';
const TITLE = 'A place for questions';
const TEXT = 'They closed mine within a minute. I would not go back there.';
const AUTHOR = 'robinfarrow@elsewhere.example';
const OWN = 'My neighbour has an allotment and answers for free.';
const FIELD = 'textarea[id^="markdown-textarea-"]';

const LOOK = `<style>
  .navbar, .row-buttons { display: flex; gap: 12px; align-items: center; padding-block: 4px; }
  .navbar, .comments, .comment { list-style: none; }
  .comments { padding-inline-start: 0; margin: 0; }
  .comments .comments { padding-inline-start: 24px; }
  .row { justify-content: start; padding: 0; }
  .md-div p { margin-block: 4px; }
  .post-name { font-size: 1.1em; margin-block: 4px; }
  .post-listing, .comment-node { border: 1px solid light-dark(#d5dbe1, #3a4148); border-radius: 10px; padding: 8px 12px; margin-block: 8px; }
  .post-listing .post-container, .post-listing .postContent { border: 0; padding: 0; margin: 0; }
</style>`;

const person = (acct: string, name: string) =>
  `<a title="${name}" class="person-listing d-inline-flex text-info" href="/u/${acct}"><span class="overflow-wrap-anywhere"><span>${name}</span>${acct.includes('@') ? `<small class="text-muted">@${acct.split('@')[1]}</small>` : ''}</span></a>`;

const LISTING = `<div id="post-listing-7" class="post-listing my-2"><div><article class="post-container">
  <div class="small"><a class="community-link" href="/c/garden">garden</a> by ${person('lampwright', 'Lampwright')}</div>
  <h1 class="post-name h5 d-inline"><a class="text-body" href="/post/7">${TITLE}</a></h1>
  <article class="my-2 postContent"><div class="card card-body"><div class="md-div"><p>${STORY}</p></div></div></article></article></div></div>`;

/** Answers to a comment stand in it, below its own text. */
const comment = (id: number, acct: string, name: string, text: string, children = '') =>
  `<li class="comment list-unstyled"><article id="comment-${id}" class="details comment-node py-2"><div class="ms-2">
    <div class="row text-muted small" role="group">${person(acct, name)}</div>
    <div class="comment-content"><div class="md-div"><p>${text}</p></div></div>
    <div class="row-buttons"><button type="button" class="btn btn-sm" data-tippy-content="upvote">↑</button>
      <button type="button" class="btn btn-sm" aria-label="reply">Reply</button>
      ${acct === 'quietfarmer' ? '<button type="button" class="btn btn-sm" aria-label="edit">Edit</button>' : ''}</div></div></article>
    <div class="here"></div>${children && `<ul class="comments">${children}</ul>`}</li>`;

const THREAD = `<ul class="comments">${comment(21, 'pollywren', 'Polly Wren', 'I ask at the library.')}
  ${comment(22, AUTHOR, 'Robin Farrow', TEXT, comment(23, 'quietfarmer', 'Quiet Farmer', OWN))}</ul>`;

/** In the form for a post the same box is no form of its own. */
const box = (tag: 'form' | 'div', button = '', cancel = false) =>
  `<${tag} class="markdown-textarea" id="markdown-form-k3">
  <div class="rounded border"><div class="d-flex border-bottom"><button class="btn btn-sm btn-link" aria-label="bold" type="button">B</button></div><div class="field"></div></div>
  <div class="row-buttons">${button && `<button type="submit" class="btn btn-sm btn-light">${button}</button>`}
    <button type="button" class="btn btn-sm btn-light">Preview</button>${cancel ? '<button type="button" class="btn btn-sm btn-light">Cancel</button>' : ''}</div></${tag}>`;
const commentForm = (button: string, cancel = true) =>
  `<div class="comment-form mb-3">${box('form', button, cancel)}</div>`;
const POST_FORM = `<form class="post-form"><label for="post-title">Title</label><textarea id="post-title" class="form-control" required rows="1" minlength="3" maxlength="200">${TITLE}</textarea>
  <label>Body</label>${box('div')}<div class="row-buttons"><button type="submit" class="btn btn-light">Create</button></div></form>`;
const MESSAGE_FORM = `<form class="private-message-form"><div>To ${person(AUTHOR, 'Robin Farrow')}</div>${box('div')}
  <div class="row-buttons"><button type="button" class="btn btn-light">Send message</button></div></form>`;

export const lemmy: DemoPage = {
  id: 'lemmy',
  host: 'lemmy.example',
  follows: 'lemmy-ui 1.0 beta (2026-08-06)',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: '/post/7?scene=comment',
      kind: 'comment',
      field: `.post-comment-container ${FIELD}`,
      send: '.post-comment-container button[type="submit"]',
      parent: { author: 'lampwright', text: STORY },
      limit: 10_000,
    },
    reply: {
      path: '/post/7?scene=reply',
      kind: 'reply',
      press: ['#comment-22 [aria-label="reply"]'],
      field: `#comment-22 + .here ${FIELD}`,
      send: '#comment-22 + .here button[type="submit"]',
      parent: { author: AUTHOR, text: TEXT },
      limit: 10_000,
    },
    edit: {
      path: '/post/7?scene=edit',
      kind: 'edit',
      press: ['#comment-23 [aria-label="edit"]'],
      field: `#comment-23 ${FIELD}`,
      send: '#comment-23 button[type="submit"]',
      limit: 10_000,
    },
    'new post': {
      path: '/create_post?scene=new',
      kind: 'post',
      field: `.post-form ${FIELD}`,
      send: '.post-form button[type="submit"]',
      limit: 50_000,
    },
  },
  leftAlone: {
    'a private message': {
      path: '/create_private_message/9?scene=message',
      field: `.private-message-form ${FIELD}`,
    },
    'a private message among the notifications': {
      path: '/notifications?scene=message',
      field: `.private-message-form ${FIELD}`,
    },
  },
  async render(place, desk, scene) {
    const main =
      scene === 'new'
        ? POST_FORM
        : scene === 'message'
          ? MESSAGE_FORM
          : `${LISTING}<div class="post-comment-container">${commentForm('Post', false)}</div>${THREAD}`;
    place.append(
      html(`${LOOK}<div id="root"><div id="app" class="lemmy-site"><nav class="navbar" id="navbar"><a id="navTitle" href="/">Garden</a><a href="/search">Search</a>
        <li id="dropdownUser" class="dropdown"><button type="button" class="btn dropdown-toggle">Quiet Farmer</button><ul class="dropdown-menu" hidden><li><a href="/u/quietfarmer">Profile</a></li></ul></li></nav>
        <main class="mt-4">${main}</main><footer class="app-footer"><a href="https://join-lemmy.org">join-lemmy.org</a></footer></div></div>`),
    );
    let again: () => unknown = () => undefined;

    /** Puts the editor into the form that stands in `within`; the one opened last is asked about. */
    async function edit(within: HTMLElement, initial = '', maxlength = '10000') {
      let editor: DemoEditor | undefined;
      const send = () => editor && desk.send(editor);
      const put = async () => {
        editor?.destroy();
        editor = await desk.mount('inferno-textarea', need(within, '.field'), {
          attributes: {
            id: `markdown-textarea-${Math.random().toString(36).slice(2)}`,
            class: 'form-control',
            maxlength,
            rows: '2',
          },
          placeholder: 'Comment here...',
          initial,
          sends: modEnter,
          onSend: send,
        });
      };
      again = put;
      await put();
      within.addEventListener('submit', (event) => {
        event.preventDefault();
        send();
      });
    }

    onClick(place, '[aria-label="reply"]', (button) => {
      const here = button.closest('.comment')?.querySelector<HTMLElement>('.here');
      here?.replaceChildren(html(commentForm('Reply')));
      return here && edit(here);
    });
    onClick(place, '[aria-label="edit"]', (button) => {
      const body = need(need(place, '#comment-23'), '.ms-2');
      body.querySelector('.comment-content')?.remove();
      button.closest('.row-buttons')?.remove();
      body.append(html(commentForm('Save')));
      return edit(body, OWN);
    });
    desk.remounts(() => again());
    await edit(need(place, 'main'), '', scene === 'new' ? '50000' : '10000');
  },
};
