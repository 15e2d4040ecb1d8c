import { type DemoEditor, modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'Asked once, closed once. Whoever runs that forum does not like questions.';
const OWN = 'Two trays of leeks to give away.';
const MAX = 500;
const FIELD = '#compose-container textarea.compose-field';
const SEND = '.compose-footer button[type="submit"]';
const PARENT = { author: '@robinfarrow', text: TEXT };
const common = { field: FIELD, send: SEND, limit: MAX };

const LOOK = `<style>
  .status { border: 1px solid light-dark(#d5dbe1, #3a4148); border-radius: 10px; padding: 12px; margin-bottom: 12px; }
  .status .meta { display: flex; justify-content: space-between; }
  #compose-button { position: fixed; bottom: 24px; right: 24px; padding: 12px; border-radius: 50%; }
  #modal-container > .modal { position: fixed; inset: 0; background: rgb(0 0 0 / 0.4); }
  #compose-container { box-sizing: border-box; width: min(600px, 92vw); margin: 40px auto; padding: 16px; border-radius: 14px; background: light-dark(#fff, #16191c); }
  .compose-top { display: flex; justify-content: space-between; margin-bottom: 8px; }
  .compose-footer { display: flex; align-items: center; gap: 10px; padding-top: 8px; }
  .compose-footer .spacer { flex: 1; }
  .char-counter { display: flex; gap: 4px; }
</style>`;

const name = (acct: string, display: string) =>
  `<a class="name-text" href="https://mastodon.example/@${acct}" title="${display} (@${acct})"><b dir="auto">${display}</b> <i class="bidi-isolate">@${acct}</i></a>`;

function status(id: number, acct: string, display: string, text: string, tools = true): string {
  return `<article class="status visibility-public" data-state-post-id="${id}" tabindex="-1"><div class="container">
    <div class="meta"><span class="meta-name">${name(acct, display)}</span>
      ${tools ? `<a class="time" href="#/mastodon.example/s/${id}">2h</a>` : '<span class="time">2h</span>'}</div>
    <div class="content-container"><div class="content" data-read-more="Read more"><div lang="en" dir="auto" class="inner-content"><p>${text}</p></div></div></div>
    ${tools ? '<div class="actions"><button type="button" title="Reply" class="plain reply-button">↩</button> <button type="button" title="Quote" class="plain quote-button">❝</button> <button type="button" title="Edit" class="plain edit-button">✎</button></div>' : ''}
  </div></article>`;
}

const COMPLAINT = status(11, 'robinfarrow', 'Robin Farrow', TEXT, false);
const ABOVE: Record<string, string> = {
  reply: `<details class="status-preview" open>${COMPLAINT}<summary class="status-preview-legend reply-to">Replying to @robinfarrow’s post</summary></details>`,
  edit: `<details class="status-preview">${status(12, 'quietfarmer', 'Quiet Farmer', OWN, false)}<summary class="status-preview-legend">Editing source post</summary></details>`,
};
const INITIAL: Record<string, string> = { reply: '@robinfarrow ', edit: OWN };

const modal = (
  kind: string,
) => `<div class="modal solid"><div id="compose-container-outer"><div id="compose-container" tabindex="-1">
  <div class="compose-top"><a class="account-block" href="https://mastodon.example/@quietfarmer" title="quietfarmer@mastodon.example"><span class="account-block-content"><span class="account-block-acct bidi-isolate">quietfarmer<wbr />@mastodon.example</span></span></a>
    <span class="compose-controls"><button type="button" class="plain4 close-button">Close</button></span></div>
  ${ABOVE[kind] ?? ''}
  <form class="form-visibility-${kind === 'direct' ? 'direct' : 'public'}"><div><text-expander class="compose-field-container"></text-expander></div>
    ${kind === 'quote' ? `<div class="quote-status">${COMPLAINT}</div>` : ''}
    <div class="toolbar compose-footer"><span class="add-toolbar-button-group spacer"><button type="button" class="toolbar-button add-button">＋</button></span>
      <span class="char-counter"><meter max="${MAX}"></meter><span class="counter"></span></span>
      <label class="toolbar-button"><select name="visibility" aria-label="Visibility"><option value="public">Public</option><option value="direct"${kind === 'direct' ? ' selected' : ''}>Private mention</option></select></label>
      <button type="submit">${kind === 'reply' ? 'Reply' : kind === 'edit' ? 'Update' : 'Post'}</button></div></form></div></div></div>`;

export const phanpy: DemoPage = {
  id: 'phanpy',
  host: 'phanpy.social',
  follows: 'cheeaun/phanpy (2026-08-19)',
  account: { handle: '@quietfarmer' },
  scenes: {
    post: {
      path: '/?scene=post#/mastodon.example/',
      kind: 'post',
      press: ['#compose-button'],
      ...common,
    },
    reply: {
      path: '/?scene=reply#/mastodon.example/s/11',
      kind: 'reply',
      press: ['[data-state-post-id="11"] .reply-button'],
      parent: PARENT,
      ...common,
    },
    quote: {
      path: '/?scene=quote#/mastodon.example/s/11',
      kind: 'quote',
      press: ['[data-state-post-id="11"] .quote-button'],
      parent: PARENT,
      ...common,
    },
    edit: {
      path: '/?scene=edit#/mastodon.example/s/12',
      kind: 'edit',
      press: ['[data-state-post-id="12"] .edit-button'],
      ...common,
    },
  },
  leftAlone: {
    'a private mention': {
      path: '/?scene=direct#/mastodon.example/',
      press: ['#compose-button'],
      field: FIELD,
    },
  },
  render(place, desk, scene) {
    document.head.append(html('<meta name="apple-mobile-web-app-title" content="Phanpy" />'));
    place.append(
      html(`${LOOK}<div id="app"><form id="search-form"><input type="search" name="q" placeholder="Search" aria-label="Search" /></form>
        <main>${status(10, 'lampwright', 'Lampwright', 'Fog over the harbour again.')}
          ${status(11, 'robinfarrow', 'Robin Farrow', TEXT)}${status(12, 'quietfarmer', 'Quiet Farmer', OWN)}</main>
        <button type="button" id="compose-button" aria-label="Compose">✎</button></div><div id="modal-container"></div>`),
    );
    const container = need(place, '#modal-container');
    let now: { kind: string; editor: DemoEditor } | undefined;

    async function compose(kind: string) {
      now?.editor.destroy();
      container.replaceChildren(html(modal(kind)));
      const counter = need(container, '.char-counter');
      const count = (text: string) => {
        const used = [...new Intl.Segmenter().segment(text)].length;
        counter.title = `${MAX - used}/${MAX}`;
        need(counter, 'meter').setAttribute('value', String(used));
        need(counter, '.counter').textContent = String(MAX - used);
      };
      const initial = INITIAL[kind] ?? '';
      count(initial);
      const editor = await desk.mount('react-textarea', need(container, 'text-expander'), {
        attributes: {
          class: 'compose-field',
          name: 'status',
          dir: 'auto',
          rows: '6',
          'data-allow-custom-emoji': 'true',
        },
        placeholder: kind === 'reply' ? 'Post your reply' : 'What are you doing?',
        initial,
        sends: modEnter,
        onSend: send,
        onChange: count,
      });
      now = { kind, editor };
      const form = need(container, 'form');
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        send();
      });
      need(form, 'select').addEventListener('change', ({ target }) => {
        if (target instanceof HTMLSelectElement) form.className = `form-visibility-${target.value}`;
      });
      function send() {
        desk.send(editor);
        editor.destroy();
        container.replaceChildren();
      }
    }

    onClick(place, '#compose-button', () => compose(scene === 'direct' ? 'direct' : 'post'));
    onClick(place, '.reply-button', () => compose('reply'));
    onClick(place, '.quote-button', () => compose('quote'));
    onClick(place, '.edit-button', () => compose('edit'));
    desk.remounts(() => now && compose(now.kind));
  },
};
