import type { DemoEditor } from './editors/editor.ts';
import { enter } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'Fixing a boat after their forum told me it cannot be done.';
const COMMENT = 'That forum laughs at everybody. Never again.';
const LIMIT = 150;

const BELOW = '.DivBottomCommentContainer';
const INLINE = '.DivReplyContainer';
const FIELD = '[data-e2e="comment-input"] [contenteditable="true"]';
const SEND = '[data-e2e="comment-post"]';
const REPLY = '[data-e2e="comment-reply-1"]';

function comment(name: string, handle: string, words: string): string {
  return `<div class="css-1-DivCommentItemContainer box"><div class="css-2-DivCommentContentContainer">
    <a href="/@${handle}">${avatar('')}</a> <a href="/@${handle}"><span data-e2e="comment-username-1">${name}</span></a>
    <p data-e2e="comment-level-1"><span>${words}</span></p>
    <p><span data-e2e="comment-time-1">1d ago</span> <span data-e2e="comment-reply-1" role="button" tabindex="0">Reply</span></p></div></div>`;
}

const input = `<div data-e2e="comment-input"><div class="place"></div></div>
  <div class="row"><span class="left">0/${LIMIT}</span><div data-e2e="comment-post" role="button" tabindex="0" aria-label="Post">Post</div></div>`;

export const tiktok: DemoPage = {
  id: 'tiktok',
  host: 'www.tiktok.com',
  follows: 'selectors of December 2024',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: '/@robinfarrow/video/2?scene=comment',
      kind: 'comment',
      field: `${BELOW} ${FIELD}`,
      send: `${BELOW} ${SEND}`,
      parent: { author: 'robinfarrow', text: TEXT },
      limit: LIMIT,
    },
    reply: {
      path: '/@robinfarrow/video/2?scene=reply',
      kind: 'reply',
      press: [`.box:has([href="/@ottowharf"]) ${REPLY}`],
      field: `${INLINE} ${FIELD}`,
      send: `${INLINE} ${SEND}`,
      parent: { author: 'Otto Wharf', text: COMMENT },
      limit: LIMIT,
    },
  },
  async render(place, desk) {
    place.append(
      html(`<header><input type="search" data-e2e="search-user-input" aria-label="Search" placeholder="Search" />
          <a href="/messages">Messages</a> <div data-e2e="nav-profile"><a href="/@quietfarmer">Profile</a></div></header>
        <main><div class="box"><a href="/@robinfarrow"><span data-e2e="browse-username">robinfarrow</span></a>
            <h1 data-e2e="browse-video-desc" style="font-size: inherit"><span>${TEXT}</span></h1></div>
          <div class="css-3-DivCommentListContainer">${comment('Mila Lantern', 'milalantern', 'What a lovely boat.')}
            ${comment('Otto Wharf', 'ottowharf', COMMENT)}${comment('Robin Farrow', 'robinfarrow', 'Thank you all.')}</div>
          <div class="${BELOW.slice(1)}">${input}</div></main>`),
    );

    async function put(within: HTMLElement, says: string) {
      const left = need(within, '.left');
      let editor: DemoEditor;
      const send = () => desk.send(editor);
      const mount = async () => {
        editor = await desk.mount('draft-js', need(within, '.place'), {
          placeholder: says,
          sends: enter,
          onSend: send,
          onChange: (text) => {
            left.textContent = `${text.length}/${LIMIT}`;
          },
        });
      };
      await mount();
      onClick(within, SEND, send);
      desk.remounts(async () => {
        editor.destroy();
        await mount();
      });
    }

    await put(need(place, BELOW), 'Add comment...');
    onClick(place, REPLY, (button) => {
      place.querySelector(INLINE)?.remove();
      button.closest('.box')?.append(html(`<div class="${INLINE.slice(1)}">${input}</div>`));
      return put(need(place, INLINE), 'Add a reply...');
    });
  },
};
