import type { DemoEditor } from './editors/editor.ts';
import { modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const TEXT = 'Every question I ask there is closed in a minute. Those people are the worst.';
const FIELD = '[data-testid="composePostView"] .ProseMirror';
const SEND = '[data-testid="composerPublishBtn"]';
const PARENT = { author: 'robinfarrow.example', text: TEXT };

export const bluesky: DemoPage = {
  id: 'bluesky',
  host: 'bsky.app',
  follows: 'bluesky-social/social-app 1.132.0 (2026-08-22)',
  account: { handle: '@quiet.example' },
  scenes: {
    post: {
      path: '/?scene=post',
      kind: 'post',
      press: ['[aria-label="Compose new post"]'],
      field: FIELD,
      send: SEND,
      limit: 300,
    },
    reply: {
      path: '/profile/robinfarrow.example/post/3kxa?scene=reply',
      kind: 'reply',
      press: ['[data-testid="replyBtn"]'],
      field: FIELD,
      send: SEND,
      parent: PARENT,
      limit: 300,
    },
    quote: {
      path: '/?scene=quote',
      kind: 'quote',
      press: ['[data-testid="repostBtn"]', '[data-testid="quoteBtn"]'],
      field: FIELD,
      send: SEND,
      parent: PARENT,
      limit: 300,
    },
  },
  render(place, desk) {
    place.append(
      html(`<nav><a href="/profile/quiet.example" aria-label="Profile">Profile</a>
          <button type="button" aria-label="Compose new post">New post</button></nav>
        <main><article class="post" data-testid="feedItem-by-robinfarrow.example">
          <a href="/profile/robinfarrow.example">Robin Farrow</a>
          <a href="/profile/robinfarrow.example/post/3kxa">2h</a>
          <div data-testid="postText">${TEXT}</div>
          <div class="row"><button type="button" data-testid="replyBtn">Reply</button>
            <button type="button" data-testid="repostBtn">Repost</button>
            <div role="menu" hidden><button type="button" role="menuitem" data-testid="quoteBtn">Quote post</button></div></div>
        </article></main>`),
    );
    let open: { view: HTMLElement; editor: DemoEditor; kind: string } | undefined;

    async function compose(kind: string) {
      open?.editor.destroy();
      open?.view.remove();
      place.append(
        html(`<div data-testid="composePostView" role="dialog" aria-modal="true">
          ${kind === 'reply' ? `<button type="button" aria-expanded="false" aria-label="Expand or collapse the full post you are replying to"><span data-testid="replyTo-name">Robin Farrow</span> <span data-testid="replyTo-text">${TEXT}</span></button>` : ''}
          <div class="editor"></div>
          ${kind === 'quote' ? `<div data-testid="quote-embed"><span>Robin Farrow</span> <span>@robinfarrow.example</span><div data-testid="postText">${TEXT}</div></div>` : ''}
          <div class="row footer"><span class="left">300</span><button type="button" data-testid="composerPublishBtn">Post</button></div></div>`),
      );
      const view = need(place, '[data-testid="composePostView"]');
      const left = need(view, '.left');
      const send = () => {
        desk.send(editor);
        editor.destroy();
        view.remove();
        open = undefined;
      };
      const editor = await desk.mount('tiptap', need(view, '.editor'), {
        attributes: { 'aria-label': 'Rich-Text Editor' },
        sends: modEnter,
        onSend: send,
        onChange: (text) => {
          left.textContent = String(300 - [...new Intl.Segmenter().segment(text)].length);
        },
      });
      onClick(view, SEND, send);
      open = { view, editor, kind };
    }

    onClick(place, '[aria-label="Compose new post"]', () => compose('post'));
    onClick(place, '[data-testid="replyBtn"]', () => compose('reply'));
    onClick(place, '[data-testid="repostBtn"]', () => {
      need(place, '[role="menu"]').hidden = false;
    });
    onClick(place, '[data-testid="quoteBtn"]', () => compose('quote'));
    desk.remounts(() => open && compose(open.kind));
  },
};
