import type { DemoEditor } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const QUESTION = 'Why is everybody in their community so unfriendly to beginners?';
const ANSWER = 'Because their moderators are. I left after a week.';
const RIGHT = '.dom_annotate_question_answer_item_1';

function answer(index: number, author: string, words: string): string {
  return `<div class="q-box dom_annotate_question_answer_item_${index} box">
    <a href="/profile/x-${index}">${avatar(`Profile photo for ${author}`)}</a> <a class="puppeteer_test_author" href="/profile/x-${index}">${author}</a>
    <a class="answer_timestamp" href="/why/answer/x-${index}">1y</a>
    <div class="q-text puppeteer_test_answer_content"><p>${words}</p></div>
    <div class="row"><button type="button" class="q-click-wrapper" aria-label="Upvote">Upvote</button>
      <button type="button" class="q-click-wrapper" aria-label="1 comment">Comments</button></div><div class="place"></div></div>`;
}

const box = (button: string) =>
  `<div class="q-box editor_wrapper"></div><div class="row"><button type="button" class="q-click-wrapper send">${button}</button></div>`;

export const quora: DemoPage = {
  id: 'quora',
  host: 'www.quora.com',
  follows: 'selectors of June 2025',
  account: { name: 'Quiet Farmer' },
  scenes: {
    answer: {
      path: '/why?scene=answer',
      kind: 'reply',
      press: ['.puppeteer_test_question_main .answer'],
      field: '[role="dialog"] .doc',
      send: '[role="dialog"] .send',
      parent: { text: QUESTION },
    },
    comment: {
      path: '/why?scene=comment',
      kind: 'comment',
      press: [`${RIGHT} [aria-label="1 comment"]`],
      field: `${RIGHT} .doc`,
      send: `${RIGHT} .send`,
      parent: { author: 'Otto Wharf', text: ANSWER },
    },
  },
  render(place, desk) {
    place.append(
      html(`<style>.editor_wrapper .doc p { margin: 0 }</style>
        <header><input type="search" aria-label="Search Quora" placeholder="Search Quora" /> ${avatar('Profile photo for Quiet Farmer')}</header>
        <main><div class="q-box puppeteer_test_question_main box"><div class="q-text puppeteer_test_question_title">${QUESTION}</div>
            <div class="row"><button type="button" class="q-click-wrapper answer">Answer</button></div></div>
          ${answer(0, 'Mila Lantern', 'They are kind where I write.')}${answer(1, 'Otto Wharf', ANSWER)}</main>
        <aside class="q-box box" data-question><div class="q-text puppeteer_test_question_title">Is rain fine?</div></aside>`),
    );
    let open: DemoEditor | undefined;

    async function put(within: HTMLElement, button: string, says: string) {
      open?.destroy();
      within.replaceChildren(html(box(button)));
      const editor = await desk.mount('editable', need(within, '.editor_wrapper'), {
        attributes: { class: 'doc empty', 'data-placeholder': says, 'data-kind': 'doc' },
      });
      open = editor;
      need(within, '.send').addEventListener('click', () => desk.send(editor));
      desk.remounts(() => put(within, button, says));
    }

    onClick(place, '.answer', () => {
      place.append(
        html(`<div role="dialog" aria-modal="true"><button type="button" aria-label="Close">×</button>
          <div class="q-text puppeteer_test_question_main"><div class="puppeteer_test_question_title">${QUESTION}</div></div>
          <div class="place"></div></div>`),
      );
      return put(need(place, '[role="dialog"] .place'), 'Post', 'Write your answer');
    });
    onClick(place, '[aria-label="1 comment"]', (button) => {
      const within = button.closest('.box')?.querySelector<HTMLElement>('.place');
      if (within) put(within, 'Add comment', 'Add a comment...');
    });
  },
};
