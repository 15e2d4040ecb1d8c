import { enter } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'Two weeks in that group and every question of mine was deleted. What a rude bunch.';
const COMMENT = 'The same with me, they close everything.';
const FIELD = '[data-lexical-editor="true"][contenteditable="true"]';
const SUBMIT = '#focused-state-composer-submit [role="button"]';
const DIALOG = '[role="dialog"]';
const ANSWERED = '[role="article"][aria-label^="Comment by Otto Wharf"]';
/** Below the post itself; comments have places too. */
const OWN_PLACE = '[role="article"]:not([aria-label]) > .place';
const POST = { author: 'Robin Farrow', text: TEXT };

const SIGNED_IN = JSON.stringify({
  require: [
    ['define', [['CurrentUserInitialData', [], { USER_ID: '1', NAME: 'Quiet Farmer' }, 270]]],
  ],
});

function comment(name: string, text: string): string {
  return `<div role="article" aria-label="Comment by ${name} 2 hours ago" tabindex="-1" class="box">
    <a role="link" href="/${name.toLowerCase().replace(' ', '.')}"><span>${name}</span></a>
    <div dir="auto" style="text-align: start">${text}</div>
    <a href="/robin.farrow/posts/pfbid2?comment_id=9">2h</a> <div role="button" tabindex="0">Reply</div><div class="place"></div></div>`;
}

const COMMENTS =
  comment('Otto Wharf', COMMENT) + comment('Mila Lantern', 'Try asking at the library.');

/** A post; in a group its name stands above the author's. */
function post(name: string, text: string, inner = ''): string {
  return `<div role="article" aria-posinset="1" class="box">
    ${avatar('')} <div data-ad-rendering-role="profile_name"><h3><a role="link" href="/${name.toLowerCase().replace(' ', '.')}">${name}</a></h3><span> · Follow</span></div>
    <div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message"><div dir="auto">${text}<div role="button" tabindex="0">See more</div></div></div></div>
    <a href="/robin.farrow/posts/pfbid2">3h</a>
    <div class="row"><div role="button" aria-label="Like" tabindex="0">Like</div><div role="button" aria-label="Leave a comment" tabindex="0">Comment</div></div>
    ${inner}</div>`;
}

const FORM = `<form role="presentation"><div class="editor"></div><div class="row">
  <div role="button" aria-label="Insert an emoji" tabindex="0">☺</div>
  <div id="focused-state-composer-submit"><span><div role="button" aria-label="Comment" tabindex="0">➤</div></span></div></div></form>`;

/** A chat tab at the bottom, made with the same editor. */
const CHAT = `<div role="region" aria-label="Chat with Mila Lantern" class="box"><div role="textbox" aria-label="Message" contenteditable="true" data-lexical-editor="true"></div></div>`;

export const facebook: DemoPage = {
  id: 'facebook',
  host: 'www.facebook.com',
  follows: 'selectors of February 2026',
  account: { name: 'Quiet Farmer' },
  scenes: {
    post: {
      path: '/?scene=post',
      kind: 'post',
      press: ['.opener[role="button"]'],
      field: `${DIALOG} ${FIELD}`,
      send: `${DIALOG} [role="button"][aria-label="Post"]`,
      limit: 63206,
    },
    comment: {
      path: '/?scene=comment',
      kind: 'comment',
      press: ['[role="article"]:has([href="/robin.farrow"]) [aria-label="Leave a comment"]'],
      field: `${DIALOG} ${FIELD}`,
      send: `${DIALOG} ${SUBMIT}`,
      parent: POST,
      limit: 8000,
    },
    'on-page': {
      path: '/robin.farrow/posts/pfbid2?scene=on-page',
      kind: 'comment',
      field: `${OWN_PLACE} ${FIELD}`,
      send: `${OWN_PLACE} ${SUBMIT}`,
      parent: POST,
      limit: 8000,
    },
    reply: {
      path: '/robin.farrow/posts/pfbid2?scene=reply',
      kind: 'reply',
      press: [`${ANSWERED} > [role="button"]`],
      field: `${ANSWERED} ${FIELD}`,
      send: `${ANSWERED} ${SUBMIT}`,
      parent: { author: 'Otto Wharf', text: COMMENT },
      limit: 8000,
    },
  },
  async render(place, desk, scene) {
    const onPage = scene === 'on-page' || scene === 'reply';
    const right = post('Robin Farrow', TEXT, onPage ? `${COMMENTS}<div class="place"></div>` : '');
    place.append(
      html(`<script type="application/json" data-sjs>${SIGNED_IN}</script>
        <header><input type="search" aria-label="Search Facebook" placeholder="Search" /></header>
        ${onPage ? '' : `<div class="box"><div role="button" tabindex="0" class="opener">What's on your mind, Quiet?</div></div>`}
        <main>${onPage ? right : post('Mila Lantern', 'The harbour lights are back on.') + right}</main>${CHAT}`),
    );

    async function commentIn(within: HTMLElement, label: string) {
      within.replaceChildren(html(FORM));
      const send = () => desk.send(editor);
      const editor = await desk.mount('lexical-rich', need(within, '.editor'), {
        attributes: { 'aria-label': label, 'aria-placeholder': label },
        sends: enter,
        onSend: send,
      });
      onClick(within, SUBMIT, send);
      desk.remounts(() => commentIn(within, label));
    }

    async function newPost() {
      place.querySelector(DIALOG)?.remove();
      place.append(
        html(`<div role="dialog" aria-label="Create post"><form method="POST"><h2>Create post</h2>
          <div class="editor"></div><div class="row"><div role="button" aria-label="Photo/video" tabindex="0">Photo</div>
          <div role="button" aria-label="Post" tabindex="0">Post</div></div></form></div>`),
      );
      const dialog = need(place, DIALOG);
      const says = "What's on your mind, Quiet?";
      const editor = await desk.mount('lexical-rich', need(dialog, '.editor'), {
        attributes: { 'aria-label': says, 'aria-placeholder': says },
      });
      onClick(dialog, '[aria-label="Post"]', () => {
        desk.send(editor);
        dialog.remove();
      });
      desk.remounts(() => dialog.isConnected && newPost());
    }

    onClick(place, '.opener', newPost);
    onClick(place, '[aria-label="Leave a comment"]', (button) => {
      if (onPage || button.closest(DIALOG)) return;
      place.append(
        html(`<div role="dialog" aria-label="Robin Farrow's post" style="inset-block: 12px auto; max-height: 94vh; overflow: auto">
          ${post('Robin Farrow', TEXT)}${COMMENTS}<div class="place"></div></div>`),
      );
      return commentIn(need(place, `${DIALOG} > .place`), 'Comment as Quiet Farmer');
    });
    onClick(place, '[role="article"][aria-label] > [role="button"]', (button) => {
      const answered = button.closest('[role="article"]');
      if (answered) commentIn(need(answered, '.place'), 'Reply to Otto Wharf');
    });
    if (onPage) await commentIn(need(place, OWN_PLACE), 'Comment as Quiet Farmer');
  },
};
