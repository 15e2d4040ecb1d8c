import { type DemoEditor, modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'My third question today, and the third one closed. They must enjoy it.';
const MAX = 3_000;
const FIELD = 'textarea[data-cy-post-form-text]';
const SEND = '[data-cy-open-post-form-submit]';
const RIGHT = 'article:has([href="/notes/9b"])';
const PARENT = { author: '@robinfarrow@elsewhere.example', text: TEXT };
const common = { field: FIELD, send: SEND, limit: MAX };

/** Class names are hashed by the site's build; these stand for such. */
const LOOK = `<style>
  .xA1 { display: grid; grid-template-columns: 160px 1fr; gap: 16px; }
  .xB2 { display: grid; gap: 8px; align-content: start; }
  header { display: flex; gap: 8px; align-items: baseline; }
  .xEnd { margin-inline-start: auto; }
  ._modalBg { position: fixed; inset: 0; background: rgb(0 0 0 / 0.4); }
  .xC3 { position: fixed; inset: 40px 0 auto; margin: auto; width: min(600px, 92vw); box-sizing: border-box; padding: 16px; border-radius: 14px; background: light-dark(#fff, #16191c); }
  .xD4, .xF6 { display: flex; gap: 8px; align-items: center; }
  .xC3 footer { display: flex; justify-content: space-between; padding-top: 8px; }
  .xMenu { position: fixed; top: 45%; left: 45%; padding: 8px; background: Canvas; border: 1px solid; border-radius: 8px; }
</style>`;

interface Note {
  id: string;
  acct: string;
  name: string;
  text: string;
  warning?: string;
}
const NOTES: Note[] = [
  { id: '9a', acct: 'lampwright', name: 'Lampwright', text: 'Fog over the harbour again.' },
  {
    id: '9b',
    acct: 'robinfarrow@elsewhere.example',
    name: 'Robin Farrow',
    text: TEXT,
    warning: 'forum, again',
  },
  { id: '9c', acct: 'pollywren', name: 'Polly Wren', text: 'Slugs: one, leeks: none.' },
];

const mfm = (text: string) => `<span style="white-space: pre-wrap;">${text}</span>`;
const warned = ({ warning }: Note) =>
  warning ? `<p class="xG7">${mfm(warning)}<button type="button">Hide</button></p>` : '';
const head = ({ id, acct, name }: Note) => `<header class="xH8">
  <a class="xI9" href="/@${acct}"><span style="white-space: pre;">${name}</span></a>
  <div class="xJ1"><span><span>@${acct.split('@')[0]}</span></span></div>
  <div class="xEnd"><a href="/notes/${id}"><time>2h</time></a></div></header>`;

const note = (one: Note) => `<div class="xK2" tabindex="-1"><article class="xL3">
  <div class="xM4">${head(one)}<div>${warned(one)}<div><div class="xN5">${mfm(one.text)}</div></div></div>
    <footer class="xF6"><button type="button" class="_button"><i class="ti ti-arrow-back-up">↩</i></button>
      <button type="button" class="_button"><i class="ti ti-repeat">⟳</i></button>
      <button type="button" class="_button"><i class="ti ti-dots">…</i></button></footer></div></article></div>`;

/** The small form in which the composer shows what it answers. */
const simple = (one: Note) =>
  `<div class="xO6"><a class="xP7" href="/@${one.acct}"></a><div class="xQ8">${head(one)}
    <div>${warned(one)}<div><div class="xR9"><div>${mfm(one.text)}</div></div></div></div></div></div>`;

const SIGNS: Record<string, [string, string]> = {
  post: ['ti-send', 'Note'],
  reply: ['ti-arrow-back-up', 'Reply'],
  quote: ['ti-quote', 'Quote'],
  direct: ['ti-send', 'Note'],
};

function composer(kind: string): string {
  const [sign, word] = SIGNS[kind] ?? ['', ''];
  const answered = NOTES.find(({ text }) => text === TEXT);
  return `<div class="xS1"><div class="_modalBg" data-cy-bg></div><div class="xT2"><div class="xC3">
    <header class="xU3"><div class="xD4"><button type="button" class="_button">✕</button><button type="button" class="_button">◉</button></div>
      <div class="xD4 xEnd"><button type="button" class="_button">${kind === 'direct' ? '<span><i class="ti ti-mail">✉</i></span>' : '<span><i class="ti ti-world">◍</i></span>'}</button>
        <button type="button" class="_button xV4" data-cy-open-post-form-submit><div>${word}<i class="ti ${sign}" style="margin-left: 6px;"></i></div></button></div></header>
    ${answered && (kind === 'reply' || kind === 'quote') ? simple(answered) : ''}
    <div style="display: none;"><input placeholder="Annotation" /></div>
    <div class="xW5"></div>
    <footer class="xX6"><div class="xD4"><button type="button" class="_button"><i class="ti ti-photo-plus">▧</i></button><button type="button" class="_button"><i class="ti ti-eye-off">!</i></button></div>
      <div class="xD4"><button type="button" class="_button"><i class="ti ti-mood-happy">☺</i></button></div></footer></div></div></div>`;
}

export const misskey: DemoPage = {
  id: 'misskey',
  host: 'misskey.example',
  follows: 'misskey-dev/misskey, post form and notes (2025)',
  account: { handle: '@quietfarmer' },
  scenes: {
    note: {
      path: '/?scene=note',
      kind: 'post',
      press: ['[data-cy-open-post-form]'],
      ...common,
    },
    reply: {
      path: '/?scene=reply',
      kind: 'reply',
      press: [`${RIGHT} button:has(.ti-arrow-back-up)`],
      parent: PARENT,
      ...common,
    },
    quote: {
      path: '/?scene=quote',
      kind: 'quote',
      press: [`${RIGHT} button:has(.ti-repeat)`, '.xMenu button:has(.ti-quote)'],
      parent: PARENT,
      ...common,
    },
  },
  leftAlone: {
    'a note for named people': {
      path: '/?scene=direct',
      press: ['[data-cy-open-post-form]'],
      field: FIELD,
    },
  },
  render(place, desk, scene) {
    document.head.append(html('<meta name="application-name" content="Misskey" />'));
    place.append(
      html(`${LOOK}<div id="misskey_app"><div class="xA1"><div class="xB2"><a href="/">Timeline</a><a href="/search">Search</a>
          <button type="button" class="_button" data-cy-open-post-form><i class="ti ti-pencil"></i><span>Note</span></button>
          <button type="button" class="_button xY7"><span class="_nowrap xZ8"><span>@quietfarmer</span></span></button></div>
        <main>${NOTES.map(note).join('')}</main></div></div>`),
    );
    let now: { kind: string; editor: DemoEditor; modal: HTMLElement } | undefined;
    const close = () => {
      now?.editor.destroy();
      now?.modal.remove();
      place.querySelector('.xMenu')?.remove();
    };

    async function compose(kind: string) {
      close();
      place.append(html(composer(kind)));
      const modal = need(place, '.xS1');
      const box = need(modal, '.xW5');
      const send = () => {
        desk.send(editor);
        close();
      };
      const editor = await desk.mount('textarea', box, {
        attributes: { 'data-cy-post-form-text': '', rows: '5' },
        placeholder: kind === 'reply' ? 'Reply to this note...' : "What's happening around you?",
        sends: modEnter,
        onSend: send,
        onChange: (text) => {
          // Only near the end is there a number at all.
          box.querySelector('._acrylic')?.remove();
          if (MAX - text.length < 100)
            box.append(html(`<div class="_acrylic">${MAX - text.length}</div>`));
        },
      });
      onClick(modal, SEND, send);
      now = { kind, editor, modal };
    }

    onClick(place, '[data-cy-open-post-form]', () =>
      compose(scene === 'direct' ? 'direct' : 'post'),
    );
    onClick(place, 'article button:has(.ti-arrow-back-up)', () => compose('reply'));
    onClick(place, 'article button:has(.ti-repeat)', () => {
      place.append(
        html(
          '<div class="xMenu"><button type="button"><i class="ti ti-repeat"></i> Renote</button> <button type="button"><i class="ti ti-quote"></i> Quote</button></div>',
        ),
      );
      onClick(need(place, '.xMenu'), 'button:has(.ti-quote)', () => compose('quote'));
    });
    desk.remounts(() => now && compose(now.kind));
  },
};
