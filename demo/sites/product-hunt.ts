import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const TAGLINE = 'A boat builder’s notebook';
const COMMENT = 'Nice, but the community around it bites. Never got a single kind answer there.';

const FORM = `<form data-test="comment-form"><div class="editor"></div>
  <div class="row"><button type="submit" data-test="form-submit-button">Comment</button></div></form>`;

function thread(id: number, handle: string, name: string, words: string): string {
  return `<div class="box" data-test="thread-${id}"><a href="/@${handle}">${avatar(name)}</a>
    <a href="/@${handle}" data-test="comment-author">${name}</a>
    <div data-test="comment-body">${words}</div>
    <div class="row"><button type="button">Upvote</button><button type="button" data-test="reply">Reply</button></div><div class="place"></div></div>`;
}

export const productHunt: DemoPage = {
  id: 'product-hunt',
  host: 'www.producthunt.com',
  follows: 'selectors of February 2026',
  scenes: {
    comment: {
      path: '/products/notebook?scene=comment',
      kind: 'comment',
      field: 'main > .place .ProseMirror',
      send: 'main > .place [type="submit"]',
      parent: { text: TAGLINE },
      noAccount: true,
    },
    reply: {
      path: '/products/notebook?scene=reply',
      kind: 'reply',
      press: ['[data-test="thread-2"] [data-test="reply"]'],
      field: '[data-test="thread-2"] .ProseMirror',
      send: '[data-test="thread-2"] [type="submit"]',
      parent: { author: 'Robin Farrow', text: COMMENT },
      noAccount: true,
    },
  },
  async render(place, desk) {
    place.append(
      html(`<header><input type="search" data-test="search-input" aria-label="Search" placeholder="Search" /></header>
        <main><h1>Notebook</h1><div data-test="product-tagline">${TAGLINE}</div><a href="/@milalantern">Made by Mila Lantern</a>
          <div class="place"></div>
          ${thread(1, 'ottowharf', 'Otto Wharf', 'I build boats with it.')}${thread(2, 'robinfarrow', 'Robin Farrow', COMMENT)}
          ${thread(3, 'milalantern', 'Mila Lantern', 'Thank you all.')}</main>`),
    );

    async function put(within: HTMLElement, says: string) {
      within.replaceChildren(html(FORM));
      const editor = await desk.mount('tiptap', need(within, '.editor'), {
        attributes: { 'aria-label': says },
      });
      const form = need(within, 'form');
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        desk.send(editor);
      });
      desk.remounts(() => {
        editor.destroy();
        return put(within, says);
      });
    }

    await put(need(place, 'main > .place'), 'What do you think?');
    onClick(place, '[data-test="reply"]', (button) => {
      const within = button.closest('.box')?.querySelector<HTMLElement>('.place');
      if (within) put(within, 'Reply');
    });
  },
};
