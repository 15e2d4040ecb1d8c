import type { DemoEditor } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const CAPTION = 'Closed again. This is what my inbox from that forum looks like.';
const REMARK = 'Same here. They close first and read later.';
const DRAWER = '.post-comment-drawer';
const ANSWER = '.media-status .child-reply-form';

const LOOK = `<style>
  .row { display: grid; grid-template-columns: 170px 1fr; align-items: start; justify-content: stretch; }
  .card { border: 1px solid light-dark(#d5dbe1, #3a4148); border-radius: 15px; padding: 12px; margin-bottom: 12px; }
  .card p { margin-block: 4px; }
  .navbar-brand img { display: none; }
  .postPresenterContainer { height: 40px; background: #345; }
  .media-body-comment { border-radius: 10px; padding: 8px; background: light-dark(#eef1f4, #23282d); }
  .reply-form, .reply-form-input-actions, .media-body-reactions { display: flex; gap: 8px; align-items: center; }
  .reply-form > div { flex: 1; position: relative; }
  .text-right { text-align: end; }
</style>`;

const header = (acct: string) =>
  `<div class="card-header border-0"><div class="media align-items-center"><div class="media-body"><p class="font-weight-bold username"><a href="https://pixelfed.example/${acct}" class="text-dark">${acct}</a></p>
    <p class="text-lighter mb-0"><a class="timestamp text-lighter" href="https://pixelfed.example/p/${acct}/77">2h</a></p></div></div></div>`;
const words = (text: string) =>
  `<div class="read-more-component" style="word-break: break-word;"><div>${text}</div></div>`;

const comment = (acct: string, text: string) =>
  `<div class="media media-status align-items-top mb-3" data-of="${acct}"><div class="media-body"><div class="media-body-wrapper"><div class="media-body-comment">
    <p class="media-body-comment-username"><a href="https://pixelfed.example/${acct}" tabindex="0">${acct}</a></p>${words(text)}</div></div>
    <p class="media-body-reactions"><button type="button" class="btn btn-link">Like</button><span class="mx-1">·</span><a class="font-weight-bold text-muted reply-link" href="https://pixelfed.example/p/${acct}/78">Reply</a></p><div class="here"></div></div></div>`;

const REPLY_FORM = `<div class="my-3"><div class="d-flex align-items-top reply-form child-reply-form"><div style="display: flex; flex-grow: 1; position: relative;"><span class="field" style="display: contents;"></span>
    <button class="btn btn-sm py-1 btn-primary rounded-pill" type="button" style="position: absolute; right: 10px; top: 50%; transform: translateY(-50%);">Post</button></div></div>
  <p class="text-right small text-lighter">0/500</p></div>`;

/** A second, taller box waits unseen for who unfolds it. */
const DRAWER_FORM = `<div class="d-flex align-items-top reply-form child-reply-form"><div class="w-100"><div class="v-tribute field"></div></div>
    <div class="w-100" style="display: none;"><textarea class="form-control bg-light" placeholder="Write a comment...." rows="5"></textarea></div>
    <div class="reply-form-input-actions"><button type="button" class="btn btn-link">▧</button><button type="button" class="btn btn-link">…</button></div></div>`;

const SEND = `<div class="text-right mt-2"><button type="button" class="btn btn-primary btn-sm font-weight-bold primary rounded-pill px-4">Comment</button></div>`;

/** A picture in the feed; without a caption only its comments have words. */
const card = (acct: string, caption: string, comments: string) =>
  `<div class="timeline-status-component" data-of="${acct}"><div class="card shadow-sm"><div>
    <div class="card-header bg-light border-0 reblogged">Reblogged by <a href="https://pixelfed.example/pollywren" class="text-dark">@pollywren</a></div>${header(acct)}</div>
    <div class="timeline-status-component-content"><div class="postPresenterContainer"></div>${caption && `<div class="card-body status-text pb-0"><p></p>${words(caption)}</div>`}</div>
    <div class="card-footer rounded-bottom border-0"><div class="post-comment-drawer"><div class="post-comment-drawer-feed"><div>${comments}</div></div>${DRAWER_FORM}</div></div></div></div>`;

const RIGHT = '.timeline-status-component[data-of="robinfarrow"]';

export const pixelfed: DemoPage = {
  id: 'pixelfed',
  host: 'pixelfed.example',
  follows: 'pixelfed/pixelfed, comment drawer (2024-03-10)',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: '/i/web/post/77?scene=comment',
      kind: 'comment',
      field: `${RIGHT} ${DRAWER} > .reply-form textarea`,
      send: `${RIGHT} ${DRAWER} > .text-right .btn-primary`,
      parent: { author: 'robinfarrow', text: CAPTION },
      limit: 500,
    },
    reply: {
      path: '/i/web/post/77?scene=reply',
      kind: 'reply',
      press: [`${RIGHT} [data-of="lampwright"] .reply-link`],
      field: `${RIGHT} ${ANSWER} textarea`,
      send: `${RIGHT} ${ANSWER} button`,
      parent: { author: 'lampwright', text: REMARK },
      limit: 500,
    },
  },
  leftAlone: {
    'a direct message': {
      path: '/account/direct/t/9?scene=direct',
      field: '.dm-page-component textarea',
    },
  },
  async render(place, desk, scene) {
    place.append(
      html(`${LOOK}<main id="content"><nav class="metro-nav navbar"><a class="navbar-brand" href="/i/web" title="Logo"><img src="/img/pixelfed-icon-color.svg" alt="Pixelfed logo" /><span>Pixelfed</span></a> <input class="autocomplete-input" placeholder="Search" aria-label="Search" /></nav>
        <div class="row"><div class="sidebar-component"><div class="card"><div class="card-body"><div class="media user-card"><div class="media-body"><p class="display-name">Quiet Farmer</p><p class="username primary">@quietfarmer</p></div></div></div></div></div>
        <div>${
          scene === 'direct'
            ? '<div class="dm-page-component"><div class="card-footer"><textarea class="form-control" name="comment" placeholder="Reply ..."></textarea><input type="button" value="Send" /></div></div>'
            : `${card('pollywren', '', comment('robinfarrow', 'Lovely light.'))}${card('robinfarrow', CAPTION, comment('pollywren', 'Oh dear.') + comment('lampwright', REMARK))}`
        }</div></div></main>`),
    );
    if (scene === 'direct') return;
    const drawer = need(need(place, RIGHT), DRAWER);
    let again: () => unknown = () => undefined;

    /** The button comes with the first letter and goes with the last. */
    async function comments() {
      let editor: DemoEditor | undefined;
      const show = (text: string) => {
        const button = drawer.querySelector(':scope > .text-right');
        if (text === '') button?.remove();
        else if (!button) drawer.append(html(SEND));
      };
      onClick(drawer, `${DRAWER} > .text-right .btn-primary`, () => {
        if (editor) desk.send(editor);
        show('');
      });
      const put = async () => {
        editor?.destroy();
        show('');
        editor = await desk.mount('textarea', need(drawer, ':scope > .reply-form .field'), {
          attributes: { class: 'form-control bg-light rounded-pill', rows: '1' },
          placeholder: 'Write a comment....',
          onChange: show,
        });
      };
      again = put;
      await put();
    }

    async function answer(within: HTMLElement) {
      let editor: DemoEditor | undefined;
      const put = async () => {
        editor?.destroy();
        within.replaceChildren(html(REPLY_FORM));
        editor = await desk.mount('textarea', need(within, '.field'), {
          attributes: { class: 'form-control bg-light rounded-lg' },
          placeholder: 'Write a comment....',
          onChange: (text) => {
            need(within, 'p.text-right').textContent = `${text.length}/500`;
          },
        });
      };
      onClick(within, 'button', () => editor && desk.send(editor));
      again = put;
      await put();
    }

    place.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('.reply-link');
      if (!link) return;
      event.preventDefault();
      const here = link.closest('.media-body')?.querySelector<HTMLElement>('.here');
      if (here) answer(here);
    });
    desk.remounts(() => again());
    await comments();
  },
};
