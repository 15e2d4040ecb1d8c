import { length } from 'stringz';
import { type DemoEditor, modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

interface Status {
  id: number;
  acct: string;
  name: string;
  text: string;
  /** Who boosted it into this timeline. */
  boost?: string;
}

const OWN: Status = {
  id: 12,
  acct: 'quietfarmer',
  name: 'Quiet Farmer',
  text: 'The seed swap starts at nine on Saturday.',
};
const COMPLAINT: Status = {
  id: 11,
  acct: 'robinfarrow@elsewhere.example',
  name: 'Robin Farrow',
  text: 'Every question I ask in that forum is closed in a minute. Those people are the worst.',
  boost: 'pollywren',
};
const STATUSES: Status[] = [
  { id: 10, acct: 'lampwright', name: 'Lampwright', text: 'Fog over the harbour again.' },
  COMPLAINT,
  OWN,
];

/** This instance allows twice as much as most. */
const MAX = 1_000;
const FIELD = '.compose-form textarea.autosuggest-textarea__textarea';
const SEND = '.compose-form__submit button[type="submit"]';
const PARENT = { author: `@${COMPLAINT.acct}`, text: COMPLAINT.text };
const common = { field: FIELD, send: SEND, limit: MAX };

const LOOK = `<style>
  .columns { display: grid; grid-template-columns: 320px minmax(0, 1fr); gap: 16px; align-items: start; overflow-wrap: anywhere; }
  .compose-form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
  .autosuggest-textarea__textarea { min-height: 110px; }
  .search__input { box-sizing: border-box; width: 100%; margin-bottom: 12px; padding: 8px; }
  .compose-form__highlightable, .status { border: 1px solid light-dark(#d5dbe1, #3a4148); border-radius: 10px; padding: 12px; }
  .status__wrapper { margin-bottom: 12px; }
  .status__info { display: flex; justify-content: space-between; gap: 8px; }
  .status__relative-time { white-space: nowrap; }
  .status__action-bar, .compose-form__actions, .compose-form__buttons { display: flex; align-items: center; gap: 8px; }
  .compose-form__buttons { flex: 1 1 auto; }
  .character-counter { flex: 1 0 auto; text-align: end; }
  .reply-indicator, .edit-indicator, .status__quote { border-inline-start: 3px solid #8a6fe8; padding-inline-start: 8px; }
  .dropdown-menu { position: fixed; top: 40%; left: 45%; background: Canvas; border: 1px solid; border-radius: 8px; }
  .dropdown-menu ul { list-style: none; margin: 0; padding: 8px; }
</style>`;

const STATE = {
  meta: { me: '1', domain: 'mastodon.example' },
  accounts: { 1: { id: '1', acct: OWN.acct, display_name: OWN.name, note: '<p>Seeds.</p>' } },
};

const displayName = ({ acct, name }: Status) =>
  `<span class="display-name"><bdi><strong class="display-name__html">${name}</strong></bdi> <span class="display-name__account">@${acct}</span></span>`;

/** As in a timeline, and without its tools as the composer shows what is quoted. */
function status(one: Status, quoted = false): string {
  const { id, acct, text, boost } = one;
  return `<div class="status__wrapper status__wrapper-public" tabindex="-1">
    ${boost && !quoted ? `<div class="status__prepend"><a class="status__display-name muted" href="/@${boost}" title="@${boost}"><span class="display-name">${boost}</span></a> boosted</div>` : ''}
    <div class="status status-public" data-id="${id}">
      <div class="status__info"><a class="status__display-name" href="/@${acct}" title="@${acct}"><span class="status__avatar"></span>${displayName(one)}</a>
        <a class="status__relative-time" href="/@${acct}/${id}"><time>2h</time></a></div>
      <div class="status__content"><div class="status__content__text status__content__text--visible translate" lang="en"><p>${text}</p></div></div>
      ${
        quoted
          ? ''
          : `<div class="status__action-bar">
        <button type="button" class="status__action-bar__button icon-button" title="Reply">↩</button>
        <button type="button" class="status__action-bar__button icon-button" title="Boost or quote">⟳</button>
        <button type="button" class="status__action-bar__button icon-button" title="More">…</button></div>`
      }
    </div></div>`;
}

const REPLYING = `<div class="reply-indicator"><div class="reply-indicator__line"></div>
  <a class="detailed-status__display-avatar" href="/@${COMPLAINT.acct}"></a>
  <div class="reply-indicator__main"><a class="detailed-status__display-name" href="/@${COMPLAINT.acct}">${displayName(COMPLAINT)}</a>
    <div class="reply-indicator__content translate" lang="en"><p>${COMPLAINT.text}</p></div></div></div>`;
const EDITING = `<div class="edit-indicator"><div class="edit-indicator__header"><div class="edit-indicator__display-name">
    <a href="/@${OWN.acct}">@${OWN.acct}</a> · <a href="/@${OWN.acct}/${OWN.id}"><time>2h</time></a></div></div>
  <div class="edit-indicator__content translate" lang="en"><p>${OWN.text}</p></div></div>`;
const QUOTING = `<div class="status__quote">${status(COMPLAINT, true)}</div>`;

/** What each way into the composer puts there; the first word of a private mention is whom it is for. */
const INITIAL: Record<string, string> = {
  reply: `@${COMPLAINT.acct} `,
  direct: `@${COMPLAINT.acct} `,
  edit: OWN.text,
};

const form = (kind: string) => `<form class="compose-form" role="region" aria-label="New Post">
  ${kind === 'reply' ? REPLYING : ''}
  <div class="navigation-bar"><div class="account account--minimal"><a class="account__display-name" href="/@${OWN.acct}" title="${OWN.acct}">${displayName(OWN)}</a></div></div>
  <div class="compose-form__highlightable">
    ${kind === 'edit' ? EDITING : ''}
    <div class="compose-form__dropdowns"><button type="button" class="dropdown-button" title="Change post privacy">
      <svg class="icon icon-${kind === 'direct' ? 'at' : 'globe'}" width="1" height="1" aria-hidden="true"></svg><span class="dropdown-button__label">${kind === 'direct' ? 'Private mention' : 'Public'}</span></button></div>
    <div class="autosuggest-textarea compose-form__input"></div>
    ${kind === 'quote' ? QUOTING : ''}
    <div class="compose-form__footer"><div class="compose-form__actions">
      <div class="compose-form__buttons">
        <button type="button" class="icon-button" title="Add images">▧</button>
        <button type="button" class="icon-button" title="Add content warning">!</button>
        <span class="character-counter"></span></div>
      <div class="compose-form__submit"><button class="button button--compact" type="submit">${kind === 'edit' ? 'Update' : kind === 'reply' ? 'Reply' : 'Post'}</button></div>
    </div></div></div></form>`;

/** Links are 23 and remote names lose their server before `stringz` counts. */
function counted(text: string): number {
  const short = text
    .replace(/https?:\/\/\S+/g, 'x'.repeat(23))
    .replace(/(^|[^/\w])@((\w+)@[\w.-]+\w)/g, '$1@$3');
  return length(short);
}

const MENU = (items: string[]) =>
  `<div class="dropdown-menu"><ul>${items
    .map(
      (item, index) =>
        `<li class="dropdown-menu__item"><button type="button" data-index="${index}">${item}</button></li>`,
    )
    .join('')}</ul></div>`;

export const mastodon: DemoPage = {
  id: 'mastodon',
  host: 'mastodon.example',
  follows: 'mastodon 4.7 alpha (2026-08-08)',
  account: { handle: `@${OWN.acct}`, name: OWN.name },
  scenes: {
    post: { path: '/home?scene=post', kind: 'post', ...common },
    reply: {
      path: '/home?scene=reply',
      kind: 'reply',
      press: ['[data-id="11"] [title="Reply"]'],
      parent: PARENT,
      ...common,
    },
    quote: {
      path: '/home?scene=quote',
      kind: 'quote',
      press: ['[data-id="11"] [title="Boost or quote"]', '.dropdown-menu [data-index="1"]'],
      parent: PARENT,
      ...common,
    },
    edit: {
      path: '/home?scene=edit',
      kind: 'edit',
      press: ['[data-id="12"] [title="More"]', '.dropdown-menu [data-index="0"]'],
      ...common,
    },
  },
  leftAlone: {
    'a private mention': {
      path: '/home?scene=direct',
      press: ['[data-id="11"] [title="More"]', '.dropdown-menu [data-index="0"]'],
      field: FIELD,
    },
  },
  async render(place, desk) {
    place.append(
      html(`${LOOK}<script id="initial-state" type="application/json">${JSON.stringify(STATE)}</script>
        <div class="app-holder notranslate" id="mastodon" data-props="{&quot;locale&quot;:&quot;en&quot;}"><div class="columns">
          <div class="compose-panel"><form role="search" class="search"><input class="search__input" type="text" inputmode="search" aria-label="Search" placeholder="Search" /></form></div>
          <main>${STATUSES.map((one) => status(one)).join('')}</main></div></div>`),
    );
    const panel = need(place, '.compose-panel');
    let now: { kind: string; editor: DemoEditor } | undefined;

    async function compose(kind: string) {
      now?.editor.destroy();
      panel.querySelector('.compose-form')?.remove();
      place.querySelector('.dropdown-menu')?.remove();
      panel.append(html(form(kind)));
      const view = need(panel, '.compose-form');
      const counter = need(view, '.character-counter');
      const count = (text: string) => {
        const left = MAX - counted(text);
        counter.textContent = String(left);
        counter.classList.toggle('character-counter--over', left < 0);
      };
      const initial = INITIAL[kind] ?? '';
      count(initial);
      const editor = await desk.mount('react-textarea', need(view, '.autosuggest-textarea'), {
        attributes: {
          class: 'autosuggest-textarea__textarea',
          dir: 'auto',
          'aria-autocomplete': 'list',
          'aria-label': 'What is on your mind?',
        },
        placeholder: 'What is on your mind?',
        initial,
        sends: modEnter,
        onSend: send,
        onChange: count,
      });
      now = { kind, editor };
      view.addEventListener('submit', (event) => {
        event.preventDefault();
        send();
      });
      function send() {
        desk.send(editor);
        compose('post');
      }
    }

    onClick(place, '[title="Reply"]', () => compose('reply'));
    onClick(place, '[title="Boost or quote"]', () => {
      place.append(html(MENU(['Boost', 'Quote'])));
      onClick(need(place, '.dropdown-menu'), '[data-index="1"]', () => compose('quote'));
    });
    onClick(place, '[title="More"]', (button) => {
      const own = button.closest(`[data-id="${OWN.id}"]`) !== null;
      place.append(html(MENU([own ? 'Edit' : 'Privately mention @robinfarrow'])));
      onClick(need(place, '.dropdown-menu'), 'button', () => compose(own ? 'edit' : 'direct'));
    });
    desk.remounts(() => compose(now?.kind ?? 'post'));
    await compose('post');
  },
};
