import type { DemoEditor } from './editors/editor.ts';
import { enter } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'Their forum told me to go away, so here is the boat I fixed without them.';
const COMMENT = 'I was banned there for asking twice. Awful people.';
const SEND = 'form [role="button"]:last-child';

function item(name: string, words: string): string {
  return `<ul><div><li class="box"><a href="/stories/${name}/">${avatar(`${name}'s profile picture`)}</a>
    <h3><a href="/${name}/" role="link"><span dir="auto">${name}</span></a></h3>
    <span dir="auto">${words}</span> <a href="/p/B2/c/9/"><time>1h</time></a> <button type="button"><span>Reply</span></button></li></div></ul>`;
}

/** A post, as in the feed, on its own page and in the dialog. */
function post(name: string, caption: string, id: string, comments = ''): string {
  return `<article><header><a href="/stories/${name}/">${avatar(`${name}'s profile picture`)}</a>
    <a href="/${name}/" role="link">${name}</a> <a href="/p/${id}/"><time>3h</time></a></header>
    <ul><div role="button" tabindex="0" style="display: block; border: 0"><li><h2><a href="/${name}/">${name}</a></h2> <h1 dir="auto">${caption}</h1></li></div>
    ${comments}</ul>
    <section><button type="button" class="open">View all comments</button></section>
    <section><form method="POST"></form></section></article>`;
}

const COMMENTS =
  item('milalantern', 'What a lovely boat.') +
  item('ottowharf', COMMENT) +
  item('robinfarrow', 'Thank you all.');

export const instagram: DemoPage = {
  id: 'instagram',
  host: 'www.instagram.com',
  follows: 'selectors of February 2026',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: '/p/B2/?scene=comment',
      kind: 'comment',
      field: 'article form textarea',
      send: SEND,
      parent: { author: 'robinfarrow', text: TEXT },
      limit: 2200,
    },
    reply: {
      path: '/?scene=reply',
      kind: 'reply',
      press: [
        'article:has(a[href="/p/B2/"]) .open',
        '[role="dialog"] li:has(h3 a[href="/ottowharf/"]) button',
      ],
      field: '[role="dialog"] form textarea',
      send: `[role="dialog"] ${SEND}`,
      starts: '@ottowharf ',
      parent: { author: 'ottowharf', text: COMMENT },
      limit: 2200,
    },
  },
  async render(place, desk, scene) {
    const onPage = scene === 'comment';
    place.append(
      html(`<style>h1, h2, h3 { font-size: inherit; margin: 0; display: inline }
          [role="dialog"] { inset-block-start: 12px; max-height: 94vh; overflow: auto } ul { padding: 0; list-style: none }</style>
        <nav><input type="search" aria-label="Search input" placeholder="Search" />
          <a href="/direct/inbox/">Messages</a> <a href="/quietfarmer/">${avatar("quietfarmer's profile picture")}</a></nav>
        <main>${onPage ? '' : post('milalantern', 'The harbour lights are back on.', 'A1')}
          ${post('robinfarrow', TEXT, 'B2', onPage ? COMMENTS : '')}</main>`),
    );
    let open: { editor: DemoEditor; form: HTMLElement } | undefined;

    /** Reply fills the name into the one field of the post. */
    async function put(form: HTMLElement, starts: string) {
      open?.editor.destroy();
      form.replaceChildren(
        html(`<div class="editor"></div><div role="button" tabindex="0" hidden>Post</div>`),
      );
      const button = need(form, '[role="button"]');
      const send = () => {
        desk.send(editor);
        button.hidden = true;
      };
      const editor = await desk.mount('react-textarea', need(form, '.editor'), {
        attributes: { 'aria-label': 'Add a comment…', autoComplete: 'off' },
        placeholder: 'Add a comment…',
        initial: starts,
        sends: enter,
        onSend: send,
        onChange: (text) => {
          button.hidden = text === '';
        },
      });
      button.addEventListener('click', send);
      open = { editor, form };
      desk.remounts(() => put(form, starts));
    }

    onClick(place, '.open', (button) => {
      if (onPage || button.closest('[role="dialog"]')) return;
      place.append(
        html(
          `<div role="dialog" aria-modal="true">${post('robinfarrow', TEXT, 'B2', COMMENTS)}</div>`,
        ),
      );
      return put(need(place, '[role="dialog"] form'), '');
    });
    onClick(place, 'li > button', (button) => {
      const author = button.closest('li')?.querySelector('h3 a')?.textContent;
      if (open) put(open.form, `@${author} `);
    });
    if (onPage) await put(need(place, 'article form'), '');
  },
};
