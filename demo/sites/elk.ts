import { type DemoEditor, modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'That forum again: asked politely, closed within the minute.';
const OWN = 'Two trays of leeks to give away.';
const FIRST = 'Does anybody know a place to ask about slugs?';
const MAX = 500;
const FIELD = '[aria-roledescription="publish-widget"] .ProseMirror';
const SEND = '.publish-button';
const SERVER = 'mastodon.example';
const PARENT = { author: '@robinfarrow', text: TEXT };
const common = { field: FIELD, send: SEND, limit: MAX };

const LOOK = `<style>
  main { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 16px; overflow-wrap: anywhere; }
  [aria-roledescription] { border: 1px solid light-dark(#d5dbe1, #3a4148); border-radius: 10px; padding: 12px; margin-bottom: 12px; }
  [aria-modal="true"] { position: fixed; inset: 0; background: rgb(0 0 0 / 0.4); }
  .dialog-main { width: min(600px, 92vw); margin: 60px auto; padding: 16px; border-radius: 14px; background: light-dark(#fff, #16191c); }
  [border="t base"] { display: flex; align-items: center; gap: 10px; padding-top: 8px; }
  [flex-auto] { flex: 1; }
  p { margin: 0; }
  blockquote { margin: 8px 0; }
</style>`;

const handle = (acct: string) =>
  `<p line-clamp-1 dir="ltr"><span text-secondary>@${acct}</span><span text-secondary-light>@${SERVER}</span></p>`;
const display = (name: string) => `<span class="content-rich" dir="auto" font-bold>${name}</span>`;
const body = (text: string) =>
  `<div class="status-body" whitespace-pre-wrap relative><span class="content-rich line-compact" dir="auto" lang="en"><p>${text}</p></span></div>`;
const actions = (own: boolean) =>
  `<div flex class="status-actions"><button type="button" aria-label="Reply">↩</button> <button type="button" aria-label="Quote">❝</button>${own ? ' <button type="button" aria-label="Edit">✎</button>' : ''}</div>`;

interface Status {
  id: number;
  acct: string;
  name: string;
  text: string;
}
const BEFORE: Status = { id: 10, acct: 'lampwright', name: 'Lampwright', text: FIRST };
const COMPLAINT: Status = { id: 11, acct: 'robinfarrow', name: 'Robin Farrow', text: TEXT };
const MINE: Status = { id: 12, acct: 'quietfarmer', name: 'Quiet Farmer', text: OWN };

function card({ id, acct, name, text }: Status, tools = true): string {
  const link = `/${SERVER}/@${acct}`;
  return `<div id="status-${id}" relative flex="~ col gap1" tabindex="0" aria-roledescription="status-card" lang="en">
    <div flex gap-3><div relative><a href="${link}" rounded-full></a></div><div flex="~ col 1" min-w-0>
      <div flex items-center><a href="${link}" flex="~ col" text-link-rounded>${display(name)}<div flex="~ gap-1">${handle(acct)}</div></a>
        <a title="2026-08-18" href="${link}/${id}"><time>2h</time></a></div>
      <div space-y-3>${body(text)}</div>${tools ? actions(acct === MINE.acct) : ''}</div></div></div>`;
}

function details({ id, acct, name, text }: Status): string {
  return `<div id="status-${id}" flex flex-col lang="en" aria-roledescription="status-details">
    <a href="/${SERVER}/@${acct}" rounded-full><div flex>${display(name)}${handle(acct)}</div></a>
    <div space-y-3>${body(text)}</div><div border="t base" py-2>${actions(false)}</div></div>`;
}

const widget = (kind: string) => `<div flex="~ col gap-4" py3 aria-roledescription="publish-widget">
  ${kind === 'edit' ? '<div id="state-editing" text-secondary>Editing</div>' : ''}
  <div flex gap-3><div><a href="/${SERVER}/@${MINE.acct}" self-start></a></div>
    <div w-full><div class="editor${kind === 'direct' ? ' py2 px3.5 bg-dm rounded-4' : ''}"></div>
      ${kind === 'quote' ? `<blockquote border="~ base 1">${card(COMPLAINT, false)}</blockquote>` : ''}
      <div flex="~ gap-1 1 wrap" border="t base">
        <button type="button" btn-action-icon aria-label="Add emojis">☺</button>
        <div flex-auto></div>
        <div dir="ltr" pointer-events-none text-sm tabular-nums>0<span text-secondary-light>/</span><span text-secondary-light>${MAX}</span></div>
        <button type="button" btn-solid class="publish-button" aria-disabled="false" aria-describedby="publish-tooltip"><span>${kind === 'reply' ? 'Reply' : kind === 'edit' ? 'Save changes' : 'Publish'}</span></button>
      </div></div></div></div>`;

export const elk: DemoPage = {
  id: 'elk',
  host: 'elk.zone',
  follows: 'elk-zone/elk (2026-08-18)',
  account: { handle: `@${MINE.acct}` },
  scenes: {
    post: { path: '/home?scene=post', kind: 'post', ...common },
    reply: {
      path: `/${SERVER}/@robinfarrow/11?scene=reply`,
      kind: 'reply',
      press: ['#status-11 [aria-label="Reply"]'],
      parent: PARENT,
      ...common,
    },
    quote: { path: '/compose?quote=11&scene=quote', kind: 'quote', parent: PARENT, ...common },
    edit: {
      path: '/home?scene=edit',
      kind: 'edit',
      press: ['#status-12 [aria-label="Edit"]'],
      ...common,
      field: `[aria-modal="true"] ${FIELD}`,
      send: `[aria-modal="true"] ${SEND}`,
    },
  },
  leftAlone: {
    'an answer to a private mention': {
      path: `/${SERVER}/@robinfarrow/11?scene=direct`,
      field: FIELD,
    },
  },
  async render(place, desk, scene) {
    document.head.append(html('<meta property="og:site_name" content="Elk" />'));
    const answers = scene === 'reply' || scene === 'direct';
    const column = answers
      ? `${card(BEFORE)}${details(COMPLAINT)}<div class="here"></div>${card(MINE)}`
      : `<div class="here"></div>${[BEFORE, COMPLAINT, MINE].map((one) => card(one)).join('')}`;
    place.append(
      html(`${LOOK}<div id="__nuxt"><main flex><aside><nav><a href="/home">Home</a></nav>
        <a href="/${SERVER}/@${MINE.acct}" rounded-3>${display(MINE.name)}${handle(MINE.acct)}</a></aside>
        <div><input type="search" aria-label="Search" placeholder="Search" />${column}</div></main></div>`),
    );
    const inline = scene === 'edit' ? 'post' : scene;
    const editors = new Map<Element, DemoEditor>();

    /** Elk keeps the composer of the page under the one of its dialog. */
    async function compose(within: HTMLElement, kind: string, sent: () => void) {
      editors.get(within)?.destroy();
      within.replaceChildren(html(widget(kind)));
      const counter = need(within, '[tabular-nums]');
      const send = () => {
        desk.send(editor);
        sent();
      };
      const editor = await desk.mount('tiptap', need(within, '.editor'), {
        attributes: { class: 'content-editor content-rich' },
        initial: kind === 'edit' ? OWN : '',
        sends: modEnter,
        onSend: send,
        onChange: (text) => {
          counter.firstChild?.replaceWith(String([...new Intl.Segmenter().segment(text)].length));
        },
      });
      editors.set(within, editor);
      onClick(need(within, '.publish-button'), '.publish-button', send);
    }

    async function openDialog() {
      place.append(
        html(
          '<div aria-modal="true" fixed inset-0><div class="dialog-mask"></div><div class="p-safe-area"><div class="dialog-main"></div></div></div>',
        ),
      );
      await compose(need(place, '.dialog-main'), 'edit', () =>
        need(place, '[aria-modal="true"]').remove(),
      );
    }

    const here = need(place, '.here');
    const inPage = () => compose(here, inline, () => undefined);
    onClick(place, '#status-11 [aria-label="Reply"]', () => need(here, '.ProseMirror').focus());
    onClick(place, '[aria-label="Edit"]', openDialog);
    desk.remounts(() => {
      place.querySelector('[aria-modal="true"]')?.remove();
      return scene === 'edit' ? openDialog() : inPage();
    });
    await inPage();
  },
};
