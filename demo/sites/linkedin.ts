import type { DemoEditor } from './editors/editor.ts';
import { modEnter } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'Three questions, three closed threads. The people who run that forum are hopeless.';
const COMMENT = 'Same here: their moderators never read past the title.';
const POST = { author: 'Robin Farrow', text: TEXT };
const ANSWERED = { author: 'Otto Wharf', text: COMMENT };

const RIGHT = '[role="listitem"]:has([aria-label="Open control menu for post by Robin Farrow"])';
const V2_COMMENT = '[componentkey*="replaceableComment_urn:li:comment"]';
const V2_FIELD =
  '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]:not([hidden] *)';
const V1_COMMENT = '.comments-comment-entity';
const V1_FIELD = '.ql-editor';
const V1_SEND = '.comments-comment-box__submit-button--cr';
const SHARE = '#interop-outlet >>> [data-test-modal-id="sharebox"]';

const PEOPLE = {
  data: {
    $type: 'com.linkedin.voyager.common.Me',
    '*miniProfile': 'urn:li:fs_miniProfile:2',
  },
  included: [
    { entityUrn: 'urn:li:fs_miniProfile:1', publicIdentifier: 'mila-l', firstName: 'Mila' },
    {
      entityUrn: 'urn:li:fs_miniProfile:2',
      publicIdentifier: 'quiet-farmer',
      firstName: 'Quiet',
      lastName: 'Farmer',
      occupation: 'Grows things',
    },
  ],
};
const OTHERS = { data: {}, included: PEOPLE.included.slice(0, 1) };
const RECORDS = [OTHERS, PEOPLE]
  .map((record, index) => `<code hidden id="bpr-guid-${index}">${JSON.stringify(record)}</code>`)
  .join('');

const MESSAGES = `<aside class="msg-overlay-conversation-bubble box"><form class="msg-form">
  <div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-label="Write a message…"></div></form></aside>`;

/** A post of V2; the site renders each about three times, two of them hidden. */
function v2Post(author: string, urn: string, text: string, inner = ''): string {
  const once = (hidden: string, rest: string) => `<div role="listitem" class="box" ${hidden}
    componentkey="expanded${urn}FeedType_MAIN_FEED_RELEVANCE"><div componentkey="${urn}">
    <button type="button" aria-label="Open control menu for post by ${author}">…</button>
    <a data-view-name="feed-actor-image" href="/in/${urn}/">${avatar(`View ${author}’s profile`)}</a>
    <div><p>${author}</p><p>Works by the water</p></div>
    <p><span data-testid="expandable-text-box">${text}<button type="button" data-testid="expandable-text-button">… more</button></span></p>
    <div class="row"><button type="button" aria-label="Reaction button state: no reaction">Like</button>
      <button type="button" data-view-name="feed-comment-button">Comment</button>
      <button type="button" data-view-name="feed-repost-button">Repost</button><button type="button">Send</button></div>
    ${rest}</div></div>`;
  return once('hidden', '') + once('', inner) + once('hidden', '');
}

const v2Comment = `<div componentkey="auto-replaceableComment_urn:li:comment:(urn:li:activity:2,9)" class="box">
  <a href="https://www.linkedin.com/in/ottowharf/">${avatar('View Otto Wharf’s profile')}</a>
  <a href="https://www.linkedin.com/in/ottowharf/"><p>Otto Wharf</p><p>Ferries</p></a>
  <p><span data-testid="expandable-text-box">${COMMENT}</span></p>
  <button type="button" aria-label="Reaction button state: no reaction">Like</button>
  <button type="button" data-view-name="comment-reply">Reply</button></div>`;

const v1Actor = (name: string) => `<a class="update-components-actor__meta-link" href="/in/x/">
  <span class="update-components-actor__name"><span dir="ltr"><span aria-hidden="true">${name}</span><span class="visually-hidden" style="position:absolute;clip-path:inset(50%)">${name}</span></span></span></a>`;

/** The composer of V1, which wears the same ids wherever it stands. */
const V1_BOX = `<form class="comments-comment-box"><div id="comment-editor" class="comments-comment-texteditor"></div>
  <div class="row"><button type="button" aria-label="Add a photo">Photo</button>
    <button type="button" class="${V1_SEND.slice(1)} artdeco-button artdeco-button--primary">Comment</button></div></form>`;

const v1Page = `<header class="global-nav"><input type="search" aria-label="Search" placeholder="Search" />
    <img class="global-nav__me-photo" width="24" height="24" alt="Quiet Farmer" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E" /></header>
  <main><div class="feed-shared-update-v2 box">${v1Actor('Robin Farrow')}
    <button type="button" aria-label="Open control menu for post by Robin Farrow">…</button>
    <div class="update-components-text"><span class="break-words">${TEXT}</span></div>
    <div class="row"><button type="button">Like</button><button type="button" class="comment-button">Comment</button></div>
    <div class="place">${V1_BOX}</div>
    <article class="comments-comment-entity box"><a href="/in/ottowharf/"><span class="comments-comment-meta__description-title">Otto Wharf</span></a>
      <span class="comments-comment-item__main-content"><div class="update-components-text">${COMMENT}</div></span>
      <button type="button" class="comments-comment-social-bar__reply-action-button">Reply</button><div class="place"></div></article>
  </div></main>`;

const CARD = `<div class="feed-shared-mini-update-v2 box">${v1Actor('Robin Farrow')}
  <div class="update-components-text">${TEXT}</div></div>`;

/** The share box lies in a shadow root, where the page's looks do not reach. */
const SHARE_LOOKS = `<style>
  [role="dialog"] { position: fixed; inset: 60px auto auto 50%; translate: -50% 0; width: min(600px, 92vw);
    box-sizing: border-box; padding: 16px; border-radius: 14px; background: light-dark(#fff, #16191c);
    box-shadow: 0 8px 40px rgb(0 0 0 / 0.35); font: 15px/1.45 system-ui, sans-serif; }
  .ql-container .ql-editor { height: auto; min-height: 90px; padding: 8px; border: 1px solid #8888; border-radius: 8px; }
  .row { display: flex; gap: 12px; justify-content: flex-end; padding-block: 8px; }
  .feed-shared-mini-update-v2 { border: 1px solid #8888; border-radius: 10px; padding: 12px; margin-block: 12px; }
</style>`;

export const linkedin: DemoPage = {
  id: 'linkedin',
  host: 'www.linkedin.com',
  follows: 'V2 as captured on 24 to 26 June 2026, V1 as of February 2026',
  account: { handle: '@quiet-farmer', name: 'Quiet Farmer' },
  scenes: {
    comment: {
      path: '/feed/?scene=comment',
      kind: 'comment',
      press: [`${RIGHT}:not([hidden]) [data-view-name="feed-comment-button"]`],
      field: V2_FIELD,
      send: '[data-view-name="comment-post"]',
      parent: POST,
      limit: 1250,
    },
    reply: {
      path: '/feed/?scene=reply',
      kind: 'reply',
      press: [`${V2_COMMENT} [data-view-name="comment-reply"]`],
      field: V2_FIELD,
      send: '[data-view-name="comment-reply-post"]',
      parent: ANSWERED,
      limit: 1250,
    },
    'v1-comment': {
      path: '/feed/update/urn:li:activity:2/?scene=v1-comment',
      kind: 'comment',
      field: `.place:not(${V1_COMMENT} *) ${V1_FIELD}`,
      send: `.place:not(${V1_COMMENT} *) ${V1_SEND}`,
      parent: POST,
      limit: 1250,
    },
    'v1-reply': {
      path: '/feed/update/urn:li:activity:2/?scene=v1-reply',
      kind: 'reply',
      press: ['.comments-comment-social-bar__reply-action-button'],
      field: `${V1_COMMENT} ${V1_FIELD}`,
      send: `${V1_COMMENT} ${V1_SEND}`,
      parent: ANSWERED,
      limit: 1250,
    },
    post: {
      path: '/feed/?scene=post',
      kind: 'post',
      press: ['[data-view-name="share-sharebox-focus"]'],
      field: `${SHARE} .ql-editor`,
      send: `${SHARE} .share-actions__primary-action`,
      limit: 3000,
    },
    quote: {
      path: '/feed/?scene=quote',
      kind: 'quote',
      press: [`${RIGHT}:not([hidden]) [data-view-name="feed-repost-button"]`],
      field: `${SHARE} .ql-editor`,
      send: `${SHARE} .share-actions__primary-action`,
      parent: POST,
      limit: 3000,
    },
  },
  async render(place, desk, scene) {
    if (scene.startsWith('v1')) {
      place.append(html(`${RECORDS}${v1Page}${MESSAGES}`));
      const commentOn = async (within: HTMLElement) => {
        within.replaceChildren(html(V1_BOX));
        const send = () => desk.send(editor);
        const editor = await desk.mount('quill', need(within, '.comments-comment-texteditor'), {
          placeholder: 'Add a comment…',
          sends: modEnter,
          onSend: send,
        });
        onClick(need(within, 'form'), V1_SEND, send);
        desk.remounts(() => commentOn(within));
      };
      await commentOn(need(place, '.place'));
      onClick(place, '.comments-comment-social-bar__reply-action-button', (button) =>
        commentOn(need(button.closest('article') ?? place, '.place')),
      );
      return;
    }

    place.append(
      html(`<style>main p { margin: 2px 0 }</style><header><input type="search" aria-label="I'm looking for…" placeholder="Search" /></header>
        <div class="box"><button type="button" data-view-name="share-sharebox-focus">Start a post</button></div>
        <main data-testid="mainFeed">
          ${v2Post('Mila Lantern', 'one', 'The harbour lights are back on.')}
          ${v2Post('Robin Farrow', 'two', TEXT, `<div class="place"></div>${v2Comment}`)}
          ${v2Post('Otto Wharf', 'three', 'The ferry leaves at nine.')}</main>
        ${MESSAGES}<div id="interop-outlet" data-testid="interop-shadowdom"></div>
        <iframe hidden title="" data-testid="interop-iframe"></iframe>`),
    );
    const frame = need(place, 'iframe') as HTMLIFrameElement;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.srcdoc = RECORDS;
    const outlet = need(place, '#interop-outlet').attachShadow({ mode: 'open' });
    let open: { box: Element; again: () => unknown } | undefined;

    async function commentOn(within: Element, view: string, label: string) {
      open?.box.remove();
      const box = document.createElement('div');
      box.innerHTML = `<div data-testid="ui-core-tiptap-text-editor-wrapper"></div>
        <div class="row" componentkey="commentButtonSection-${view}"></div>`;
      within.append(box);
      const row = need(box, '.row');
      const send = () => {
        desk.send(editor);
        row.replaceChildren();
      };
      // The button is there only while there is text.
      const offer = (text: string) => {
        if (text === '') return row.replaceChildren();
        if (!row.firstChild)
          row.append(html(`<button type="button" data-view-name="${view}">${label}</button>`));
      };
      const editor = await desk.mount(
        'tiptap',
        need(box, '[data-testid="ui-core-tiptap-text-editor-wrapper"]'),
        {
          attributes: { 'aria-label': 'Text editor for creating comment' },
          sends: modEnter,
          onSend: send,
          onChange: offer,
        },
      );
      onClick(row, 'button', send);
      open = { box, again: () => commentOn(within, view, label) };
    }

    async function share(card: string) {
      outlet.replaceChildren(
        html(`${SHARE_LOOKS}<div data-test-modal-id="sharebox" role="dialog" aria-modal="true" class="artdeco-modal share-box-v2__modal">
          <button type="button" class="artdeco-modal__dismiss" aria-label="Dismiss">×</button>
          <div class="share-creation-state"><div class="share-creation-state__text-editor"></div>${card}
          <div class="row share-creation-state__footer"><button type="button" aria-label="Add media">Media</button>
            <button type="button" class="share-actions__primary-action artdeco-button" disabled>Post</button></div></div></div>`),
      );
      const [dialog] = outlet.querySelectorAll<HTMLElement>('[role="dialog"]');
      if (!dialog) return;
      const post = need(dialog, '.share-actions__primary-action') as HTMLButtonElement;
      const editor: DemoEditor = await desk.mount(
        'quill',
        need(dialog, '.share-creation-state__text-editor'),
        {
          attributes: {
            'data-test-ql-editor-contenteditable': 'true',
            role: 'textbox',
            'aria-label': 'Text editor for creating content',
          },
          placeholder: 'What do you want to talk about?',
          onChange: (text) => {
            post.disabled = text.trim() === '';
          },
        },
      );
      const dismiss = need(dialog, '.artdeco-modal__dismiss');
      dismiss.focus();
      // The modal keeps the focus.
      dialog.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !dialog.contains(relatedTarget)) dismiss.focus();
      });
      onClick(dialog, '.artdeco-modal__dismiss', () => dialog.remove());
      onClick(dialog, '.share-actions__primary-action', () => {
        desk.send(editor);
        dialog.remove();
        open = undefined;
      });
      open = { box: dialog, again: () => share(card) };
    }

    onClick(place, '[data-view-name="feed-comment-button"]', (button) => {
      const post = button.closest('[role="listitem"] > *');
      commentOn(post?.querySelector('.place') ?? post ?? place, 'comment-post', 'Comment');
    });
    onClick(place, '[data-view-name="comment-reply"]', (button) =>
      commentOn(button.closest(V2_COMMENT) ?? place, 'comment-reply-post', 'Reply'),
    );
    onClick(place, '[data-view-name="share-sharebox-focus"]', () => share(''));
    onClick(place, '[data-view-name="feed-repost-button"]', () => share(CARD));
    desk.remounts(() => open?.again());
    await loaded;
  },
};
