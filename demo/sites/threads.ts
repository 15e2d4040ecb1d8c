import type { DemoEditor } from './editors/editor.ts';
import { modEnter } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick, sign } from './page.ts';

type Kind = 'post' | 'reply' | 'quote';

const TEXT = 'Asked once, was told to read the manual, then locked. That forum is the worst.';
const PARENT = { author: '@robinfarrow', text: TEXT };
const POST = '[data-pressable-container="true"]';
const DIALOG_FIELD = '[role="dialog"] [role="textbox"][contenteditable="true"]';
const DIALOG_SEND = '[role="dialog"] .row [role="button"]:last-child';
const REPLY = '[role="button"]:has(svg[aria-label="Reply"])';
const LABEL = 'Empty text field. Type to compose a new post.';

function post(name: string, id: string, text: string, tools = true): string {
  const tool = (label: string) =>
    `<div role="button" tabindex="0"><div><span>${sign(label)}</span></div></div>`;
  return `<div class="box" data-pressable-container="true">
    <a href="/@${name}">${avatar(`${name}'s profile picture`)}</a>
    <a href="/@${name}" role="link"><span dir="auto"><span>${name}</span></span></a>
    <a href="/@${name}/post/${id}"><time><abbr><span dir="auto">2h</span></abbr></time></a>
    <div><span dir="auto"><span>${text}</span></span></div>
    ${tools ? `<div class="row">${tool('Like')}${tool('Reply')}${tool('Repost')}${tool('Share')}</div>` : ''}</div>`;
}

const before = post('milalantern', 'A1', 'The harbour lights are back on.');
const right = post('robinfarrow', 'B2', TEXT);
const after = post('ottowharf', 'C3', 'Somebody has to say it: rain is fine.');

const SIGNED_IN = JSON.stringify({
  require: [
    [
      'ScheduledServerJS',
      'handle',
      null,
      [
        {
          __bbox: {
            define: [
              [
                'BarcelonaSharedData',
                [],
                { viewer: { id: '1', text_app: { is_new: false }, username: 'quietfarmer' } },
              ],
            ],
          },
        },
      ],
    ],
  ],
});

export const threads: DemoPage = {
  id: 'threads',
  host: 'www.threads.com',
  follows: 'page captures of February 2026',
  account: { handle: '@quietfarmer' },
  scenes: {
    post: {
      path: '/?scene=post',
      kind: 'post',
      press: [`[role="button"][aria-label^="${LABEL}"]`],
      field: DIALOG_FIELD,
      send: DIALOG_SEND,
      limit: 500,
    },
    reply: {
      path: '/?scene=reply',
      kind: 'reply',
      press: [`${POST}:has(a[href="/@robinfarrow"]) ${REPLY}`],
      field: DIALOG_FIELD,
      send: DIALOG_SEND,
      parent: PARENT,
      limit: 500,
    },
    quote: {
      path: '/?scene=quote',
      kind: 'quote',
      press: [
        `${POST}:has(a[href="/@robinfarrow"]) [role="button"]:has(svg[aria-label="Repost"])`,
        '[role="menuitem"]:last-child',
      ],
      field: DIALOG_FIELD,
      send: DIALOG_SEND,
      parent: PARENT,
      limit: 500,
    },
    inline: {
      path: '/@robinfarrow/post/B2?scene=inline',
      kind: 'reply',
      field: '.inline [role="textbox"][contenteditable="true"]',
      send: `.inline ${REPLY}`,
      parent: PARENT,
      limit: 500,
    },
  },
  async render(place, desk, scene) {
    const onPage = scene === 'inline';
    place.append(
      html(`<script type="application/json" data-sjs>${SIGNED_IN}</script>
        <nav><a href="/@quietfarmer">Profile</a> <a href="/search"><input type="search" aria-label="Search" placeholder="Search" /></a></nav>
        <div role="region" aria-label="Column body">
          ${onPage ? before + right : `<div class="box"><div role="button" tabindex="0" aria-label="${LABEL}">What's new?</div></div>${before}${right}`}
          ${onPage ? `<div class="inline">${avatar("quietfarmer's profile picture")}<div class="editor"></div><div class="row"><div role="button" tabindex="0"><div>${sign('Reply')}</div></div></div></div>` : ''}
          ${after}</div>`),
    );

    let open: { dialog: HTMLElement; editor: DemoEditor; kind: Kind } | undefined;

    async function compose(kind: Kind) {
      open?.dialog.remove();
      place.append(
        html(`<div role="dialog" aria-label="New thread">
          ${kind === 'reply' ? post('robinfarrow', 'B2', TEXT, false) : ''}
          ${avatar("quietfarmer's profile picture")} <span>quietfarmer</span>
          <div class="editor"></div>
          ${kind === 'quote' ? post('robinfarrow', 'B2', TEXT, false) : ''}
          <div role="button" tabindex="0">Add to thread</div>
          <div class="row"><span>Anyone can reply</span><div role="button" tabindex="0">Post</div></div></div>`),
      );
      const dialog = need(place, '[role="dialog"]');
      const send = () => {
        desk.send(editor);
        dialog.remove();
        open = undefined;
      };
      const says = kind === 'reply' ? 'Reply to robinfarrow...' : "What's new?";
      const editor = await desk.mount('lexical-rich', need(dialog, '.editor'), {
        attributes: { 'aria-label': LABEL, 'aria-placeholder': says },
        sends: modEnter,
        onSend: send,
      });
      onClick(dialog, '.row [role="button"]', send);
      open = { dialog, editor, kind };
    }

    onClick(place, `[role="button"][aria-label^="${LABEL}"]`, () => compose('post'));
    onClick(place, `${POST} ${REPLY}`, () => compose('reply'));
    onClick(place, '[role="button"]:has(svg[aria-label="Repost"])', () => {
      place.append(
        html(`<div role="menu" class="box"><div role="menuitem" tabindex="0">Repost</div>
          <div role="menuitem" tabindex="0">Quote</div></div>`),
      );
    });
    onClick(place, '[role="menuitem"]:last-child', (item) => {
      item.closest('[role="menu"]')?.remove();
      compose('quote');
    });
    if (!onPage) return desk.remounts(() => open && compose(open.kind));

    const mount = () =>
      desk.mount('lexical-rich', need(place, '.inline .editor'), {
        attributes: { 'aria-label': LABEL, 'aria-placeholder': 'Reply to robinfarrow...' },
        sends: modEnter,
        onSend: () => desk.send(editor),
      });
    let editor = await mount();
    onClick(place, `.inline ${REPLY}`, () => desk.send(editor));
    desk.remounts(async () => {
      editor.destroy();
      editor = await mount();
    });
  },
};
