import type { DemoEditor } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const TEXT =
  'asked a beginner question on their server, got four lectures. charming people, really.';
const RIGHT = 'article:has(a[href="/robinfarrow"])';

function post(blog: string, words: string): string {
  return `<article tabindex="-1" aria-label="${blog}"><header><a href="/${blog}">${avatar('Avatar')}</a> <a href="/${blog}" rel="author">${blog}</a>
      <a href="/${blog}/post/2">2h ago</a></header>
    <div data-testid="post-body"><p>${words}</p></div>
    <footer><div class="row"><button type="button" aria-label="Reply" class="notes">Reply</button>
      <button type="button" aria-label="Reblog">Reblog</button><button type="button" aria-label="Like">Like</button></div><div class="place"></div></footer></article>`;
}

export const tumblr: DemoPage = {
  id: 'tumblr',
  host: 'www.tumblr.com',
  follows: 'what older public scripts say of the page (June 2024)',
  scenes: {
    reply: {
      path: '/dashboard?scene=reply',
      kind: 'reply',
      press: [`${RIGHT} .notes`],
      field: `${RIGHT} textarea`,
      send: `${RIGHT} [type="submit"]`,
      parent: { author: 'robinfarrow', text: TEXT },
      noAccount: true,
    },
  },
  render(place, desk) {
    place.append(
      html(`<header><input type="search" aria-label="Search" placeholder="Search Tumblr" /></header>
        <main>${post('milalantern', 'the harbour lights are back on.')}${post('robinfarrow', TEXT)}${post('ottowharf', 'rain is fine.')}</main>
        <div id="glass-container"><div class="block-editor-writing-flow"><p class="block-editor-rich-text__editable" contenteditable="true" role="document" aria-label="Block: Paragraph"></p></div></div>`),
    );
    let open: DemoEditor | undefined;

    async function put(within: HTMLElement) {
      open?.destroy();
      within.replaceChildren(
        html(
          `<form><div class="editor"></div><div class="row"><button type="submit">Reply</button></div></form>`,
        ),
      );
      const editor = await desk.mount('react-textarea', need(within, '.editor'), {
        attributes: { 'aria-label': 'Reply', maxlength: '475' },
        placeholder: 'Send a reply',
      });
      open = editor;
      need(within, 'form').addEventListener('submit', (event) => {
        event.preventDefault();
        desk.send(editor);
      });
      desk.remounts(() => put(within));
    }

    onClick(place, '.notes', (button) => {
      const within = button.closest('footer')?.querySelector<HTMLElement>('.place');
      if (within) put(within);
    });
  },
};
