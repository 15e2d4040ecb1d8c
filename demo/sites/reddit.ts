import type { DemoEditor } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const POST = 'Our question was closed within a minute again. The moderators there are a joke.';
const COMMENT = 'Same here. They close everything and never say why.';
const THREAD = '/r/communitynotes/comments/1abc2d/closed_again/';
const LIMIT = 10_000;

/** The composer that is open, not the copy without size that the page keeps beside its trigger. */
const OPEN = 'faceplate-form:not([inert]) shreddit-composer';

/** What stands in the shadow roots of Reddit's elements, as far as it matters to a composer. */
const SHADOWS: Record<string, string> = {
  'shreddit-app': '<slot></slot>',
  'reddit-search-large':
    '<form role="search"><input name="q" placeholder="Find anything" /></form>',
  'shreddit-post':
    '<slot name="credit-bar"></slot><slot name="title"></slot><slot name="text-body"></slot><slot></slot>',
  'shreddit-comment':
    '<slot name="commentMeta"></slot><slot name="comment"></slot><slot name="actionRow"></slot><slot></slot>',
  'comment-composer-host': '<slot></slot>',
  'r-post-composer-form': '<slot></slot>',
  'faceplate-form': '<slot></slot>',
  'shreddit-composer':
    '<slot name="rte"></slot><footer><slot name="cancel-button"></slot> <slot name="submit-button"></slot></footer>',
  'shreddit-markdown-composer':
    '<div class="textarea-container"><textarea rows="4"></textarea></div>',
  'faceplate-textarea-input': '<label><slot></slot><textarea rows="1"></textarea></label>',
  'r-post-form-submit-button':
    '<button type="button" id="inner-post-submit-button"><slot></slot></button>',
};

const LOOK = `:host { display: block; margin-block: 6px; }
  footer { display: flex; gap: 12px; justify-content: flex-end; padding-block: 8px; }
  textarea { box-sizing: border-box; width: 100%; padding: 8px; border: 1px solid gray; border-radius: 8px; font: inherit; color: inherit; background: transparent; }`;

function define(): void {
  for (const [name, inside] of Object.entries(SHADOWS)) {
    if (customElements.get(name)) continue;
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          if (!this.shadowRoot)
            this.attachShadow({ mode: 'open' }).innerHTML = `<style>${LOOK}</style>${inside}`;
        }
      },
    );
  }
}

const shadow = (element: HTMLElement): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no open shadow root`);
  return element.shadowRoot;
};

const BUTTONS = `<button slot="cancel-button" type="button" id="comment-composer-cancel-button">Cancel</button>
  <button slot="submit-button" type="submit" id="comment-composer-submit-button">Comment</button>`;

const composer = (mode: 'rte' | 'markdown', placeholder: string) =>
  `<faceplate-form action="/svc/shreddit/t3_1abc2d/create-comment"><shreddit-composer mode="${mode}" placeholder="${placeholder}">
    ${mode === 'rte' ? `<div slot="rte" contenteditable="true" aria-placeholder="${placeholder}"></div>` : ''}${BUTTONS}</shreddit-composer></faceplate-form>`;

/** A copy of the whole composer that takes up no space, as the page has one while the real one is closed. */
const DECOY = `<faceplate-form action="/svc/shreddit/t3_1abc2d/create-comment" inert style="width: 0; height: 0; margin: 0; overflow: hidden">
  <shreddit-composer mode="rte"><div slot="rte" name="body" contenteditable="true" data-lexical-editor="true"><p><br /></p></div>${BUTTONS}</shreddit-composer></faceplate-form>`;

const comment = (id: string, author: string, depth: number, text: string, inner = '') =>
  `<shreddit-comment author="${author}" depth="${depth}" thingid="t1_${id}" class="box">
    <div slot="commentMeta"><a href="/user/${author}/">${author}</a></div>
    <div slot="comment" id="t1_${id}-comment-rtjson-content"><p>${text}</p></div>
    <div slot="actionRow" class="row"><a href="${THREAD}comment/${id}/">Share</a> <button type="button" class="reply">Reply</button></div>
    ${inner}</shreddit-comment>`;

const thread = `<shreddit-post author="robinfarrow" post-title="Closed again" permalink="${THREAD}" class="box">
    <div slot="credit-bar"><a href="/user/robinfarrow/">u/robinfarrow</a></div>
    <h1 slot="title">Closed again</h1><a slot="full-post-link" href="${THREAD}"></a>
    <div slot="text-body"><p>${POST}</p></div></shreddit-post>
  <comment-composer-host><faceplate-textarea-input data-testid="trigger-button">Join the conversation</faceplate-textarea-input>${DECOY}</comment-composer-host>
  ${comment('aa1', 'marshwalker', 0, 'It was a duplicate, to be fair.')}
  ${comment('bb2', 'lampwright', 0, COMMENT, comment('cc3', 'hedgerow', 1, 'They did tell me, once.'))}
  <h2>More like this</h2>
  <shreddit-post author="pondkeeper" post-title="Frogs of the week" class="box"><h3 slot="title">Frogs of the week</h3></shreddit-post>`;

const submitPage = `<h1>Create post</h1><r-post-composer-form class="box">
  <faceplate-textarea-input name="title">Title</faceplate-textarea-input>
  <shreddit-composer name="optionalBody" mode="rte"><div slot="rte" contenteditable="true" aria-placeholder="Body text (optional)"></div></shreddit-composer>
  <div class="row"><button type="button">Save draft</button><r-post-form-submit-button id="submit-post-button" post-action-type="submit">Post</r-post-form-submit-button></div>
</r-post-composer-form>`;

export const reddit: DemoPage = {
  id: 'reddit',
  host: 'www.reddit.com',
  follows: 'captures of 29 June and 28 July 2026',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: `${THREAD}?scene=comment`,
      kind: 'comment',
      press: ['comment-composer-host faceplate-textarea-input'],
      field: `${OPEN} div[slot="rte"]`,
      send: `${OPEN} [slot="submit-button"]`,
      parent: { author: 'robinfarrow', text: POST },
      limit: LIMIT,
    },
    'reply in Markdown': {
      path: `${THREAD}?scene=markdown`,
      kind: 'reply',
      press: ['[thingid="t1_bb2"] > [slot="actionRow"] .reply'],
      field: `${OPEN} >>> shreddit-markdown-composer >>> textarea`,
      send: `${OPEN} [slot="submit-button"]`,
      parent: { author: 'lampwright', text: COMMENT },
      limit: LIMIT,
    },
    post: {
      path: '/r/communitynotes/submit?scene=post',
      kind: 'post',
      field: 'shreddit-composer[name="optionalBody"] div[slot="rte"]',
      send: '#submit-post-button',
      limit: 40_000,
    },
  },
  async render(place, desk, scene) {
    define();
    place.append(
      html(`<shreddit-app user-logged-in="true"><reddit-search-large></reddit-search-large>
        <after-login-toast-dispatcher username="quietfarmer"></after-login-toast-dispatcher>
        <main>${scene === 'post' ? submitPage : thread}</main></shreddit-app>`),
    );
    const main = need(place, 'main');
    let editor: DemoEditor | undefined;
    const send = () => editor && desk.send(editor);

    const richIn = async (host: HTMLElement) => {
      editor = await desk.mount('lexical-rich', need(host, 'div[slot="rte"]'), {
        attributes: { name: 'body', 'data-lexical-editor': 'true' },
      });
    };

    if (scene === 'post') {
      const body = need(main, 'shreddit-composer');
      const field = need(body, 'div[slot="rte"]').outerHTML;
      await richIn(body);
      onClick(shadow(need(main, '#submit-post-button')), 'button', send);
      desk.remounts(async () => {
        editor?.destroy();
        body.append(html(field));
        await richIn(body);
      });
      return;
    }

    const close = () => {
      editor?.destroy();
      editor = undefined;
      main.querySelector('faceplate-form:not([inert])')?.remove();
      trigger.style.display = '';
    };
    const trigger = need(main, 'comment-composer-host faceplate-textarea-input');
    onClick(main, 'faceplate-textarea-input', async () => {
      close();
      trigger.style.display = 'none';
      trigger.after(html(composer('rte', 'Join the conversation')));
      await richIn(need(main, OPEN));
    });
    onClick(main, '.reply', async (button) => {
      close();
      const author = button.closest('shreddit-comment')?.getAttribute('author');
      button.parentElement?.after(html(composer('markdown', `Reply to u/${author}`)));
      const inner = document.createElement('shreddit-markdown-composer');
      const root = shadow(need(main, OPEN));
      root.querySelector('footer')?.before(inner);
      const box = shadow(inner).querySelector('textarea');
      if (box) editor = await desk.mount('textarea', box, {});
    });
    onClick(main, '[slot="cancel-button"]', close);
    onClick(main, '[slot="submit-button"]', send);
    desk.remounts(close);
  },
};
