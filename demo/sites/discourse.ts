import type { DemoEditor } from './editors/editor.ts';
import { modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

interface Post {
  number: number;
  user: string;
  text: string;
  /** The post it answers, unfolded above it. */
  above?: string;
}

const ME = 'quietfarmer';
const FIRST: Post = {
  number: 1,
  user: 'lampwright',
  text: 'Is there a better place to ask about slugs?',
};
const COMPLAINT: Post = {
  number: 2,
  user: 'robinfarrow',
  text: 'Anywhere but the other forum. They close whatever you ask.',
  above: FIRST.text,
};
const OWN: Post = { number: 3, user: ME, text: 'I put copper tape round my beds.' };
const POSTS = [FIRST, COMPLAINT, OWN];

const TOPIC = '/t/a-better-place/42';
const FIELD = '#reply-control .d-editor-input';
const SEND = '.save-or-cancel .btn-primary.create';
const common = { field: FIELD, send: SEND, limit: 32_000 };

const LOOK = `<style>
  body { padding-bottom: 380px; }
  h1 { font-size: 1.2em; }
  .row { display: block; padding: 0; }
  .cooked p { margin-block: 4px; }
  .d-header-icons { list-style: none; margin: 0; }
  .d-header, .names, .post-controls, .submit-panel, .save-or-cancel { display: flex; gap: 10px; align-items: center; }
  .d-header { justify-content: space-between; }
  .embedded-posts { border-inline-start: 3px solid #8a8a8a; padding-inline-start: 8px; opacity: 0.8; }
  #reply-control { position: fixed; inset: auto 0 0; max-width: 720px; margin: auto; padding: 12px 16px; box-sizing: border-box; border: 1px solid light-dark(#b9c2cc, #4d565f); border-radius: 12px 12px 0 0; background: light-dark(#fff, #16191c); }
  .reply-area[role="dialog"] { position: static; translate: none; width: auto; padding: 0; box-shadow: none; }
  .chat-drawer { position: fixed; bottom: 0; inset-inline-end: 8px; width: 150px; padding: 8px; border: 1px solid; background: Canvas; font-size: 12px; }
  .chat-drawer textarea { min-height: 32px; }
</style>`;

const names = (user: string) =>
  `<div class="names trigger-user-card"><span class="first username"><a href="/u/${user}" data-user-card="${user}">${user}</a></span></div>`;

const post = ({
  number,
  user,
  text,
  above,
}: Post) => `<div class="topic-post clearfix" data-post-number="${number}">
  <article id="post_${number}" class="boxed onscreen-post" data-post-id="${number + 100}" data-topic-id="42">
    ${above ? `<div class="post__row row"><section id="embedded-posts__top--${number}" class="post__embedded-posts post__body embedded-posts top topic-body"><div class="reply" data-post-id="101"><div class="topic-meta-data">${names('lampwright')}</div><div class="cooked"><p>${above}</p></div></div></section></div>` : ''}
    <div class="post__row row"><div class="post__body topic-body clearfix">
      <div class="topic-meta-data">${names(user)}<div class="post-infos"><div class="post-info post-date"><a class="post-date" href="${TOPIC}/${number}?u=${ME}"><span>2h</span></a></div></div></div>
      <div class="post__regular regular post__contents contents"><div class="cooked"><p>${text}</p></div>
        <section class="post__menu-area post-menu-area"><nav class="post-controls">
          ${user === ME ? '<button type="button" class="btn post-action-menu__edit edit" title="edit this post">✎</button>' : ''}
          <button type="button" class="btn post-action-menu__reply reply create fade-out" title="begin composing a reply to this post">Reply</button></nav></section>
      </div></div></div></article></div>`;

interface Mode {
  /** Class of the composer. */
  action: string;
  title: string;
  button: string;
  initial?: string;
}

const MODES = {
  reply: {
    action: 'composer-action-reply',
    title: `<a class="user-link" href="${TOPIC}/2">robinfarrow</a>`,
    button: 'Reply',
  },
  topic: {
    action: 'composer-action-reply',
    title: `<a class="topic-link" href="${TOPIC}" data-topic-id="42">A better place?</a>`,
    button: 'Reply',
  },
  new: {
    action: 'composer-action-create-topic topic edit-title',
    title: 'Create a new topic',
    button: 'Create Topic',
  },
  edit: {
    action: 'composer-action-edit',
    title: `<a class="post-link" href="${TOPIC}/3">post #3</a> <span class="username">${ME}</span>`,
    button: 'Save Edit',
    initial: OWN.text,
  },
  message: {
    action: 'composer-action-private-message private-message edit-title',
    title: 'New message',
    button: 'Message',
  },
} satisfies Record<string, Mode>;

const composer = (
  { action, title, button }: Mode,
  rich: boolean,
) => `<div id="reply-control" class="open ${action} hide-preview">
  <div class="grippie"></div><div role="dialog" aria-label="Composer" class="reply-area with-tags">
    <div class="reply-to"><div class="reply-details"><div class="composer-action-title"><span class="action-title" role="heading" aria-level="1">${title}</span></div></div></div>
    <div class="d-editor"><div class="d-editor-container ${rich ? '--rich-editor-enabled' : '--markdown-editor-enabled'}"><div class="d-editor-textarea-column">
      <div class="composer-fields">${action.includes('edit-title') ? '<input id="reply-title" type="text" placeholder="Title" aria-label="Title" />' : ''}</div>
      <div class="d-editor-textarea-wrapper"><div class="d-editor-button-bar"><button type="button" class="btn bold" title="Strong">B</button></div><div class="here"></div></div></div></div></div>
    <div class="submit-panel"><div class="save-or-cancel"><button type="button" class="btn btn-icon-text btn-primary create" title="Or press Ctrl+Enter"><span class="d-button-label">${button}</span></button>
      <button type="button" class="btn discard-button btn-transparent">Discard</button></div></div></div></div>`;

const PRELOADED = JSON.stringify({
  currentUser: JSON.stringify({ username: ME, name: 'Quiet Farmer', title: '' }),
}).replaceAll('"', '&quot;');

export const discourse: DemoPage = {
  id: 'discourse',
  host: 'forum.example',
  follows: 'discourse main, composer and posts (2026)',
  account: { handle: `@${ME}`, name: 'Quiet Farmer' },
  scenes: {
    'reply in the text box': {
      path: `${TOPIC}?scene=reply`,
      kind: 'reply',
      press: ['#post_2 button.reply'],
      parent: { author: COMPLAINT.user, text: COMPLAINT.text },
      ...common,
    },
    'reply in the rich editor': {
      path: `${TOPIC}?scene=rich`,
      kind: 'reply',
      press: ['#post_2 button.reply'],
      parent: { author: COMPLAINT.user, text: COMPLAINT.text },
      ...common,
    },
    'reply to the topic': {
      path: `${TOPIC}?scene=topic`,
      kind: 'reply',
      press: ['.topic-footer-main-buttons .create'],
      parent: { author: FIRST.user, text: FIRST.text },
      ...common,
    },
    'new topic': {
      path: '/latest?scene=new',
      kind: 'post',
      press: ['#create-topic'],
      ...common,
    },
    edit: {
      path: `${TOPIC}?scene=edit`,
      kind: 'edit',
      press: ['#post_3 button.edit'],
      ...common,
    },
  },
  leftAlone: {
    'a new private message': {
      path: '/u/robinfarrow?scene=message',
      press: ['.compose-pm'],
      field: FIELD,
    },
    'an answer to a private message': {
      path: '/t/between-us/43?scene=between',
      press: ['#post_2 button.reply'],
      field: FIELD,
    },
    'the chat': { path: `${TOPIC}?scene=chat`, field: '.chat-composer__input' },
  },
  render(place, desk, scene) {
    document.head.append(html('<meta name="generator" content="Discourse 2026.8.0" />'));
    if (scene === 'between') place.classList.add('archetype-private_message');
    place.append(
      html(`${LOOK}<div class="hidden" id="data-preloaded" data-preloaded="${PRELOADED}"></div><div id="data-discourse-setup"></div>
        <header class="d-header"><a href="/latest">Forum</a><input id="header-search-input" type="search" placeholder="Search" aria-label="Search" />
          <ul class="d-header-icons"><li id="current-user" class="header-dropdown-toggle current-user"><button type="button" id="toggle-current-user" class="icon btn-flat">◉</button></li></ul></header>
        <div id="main-outlet">${
          scene === 'new'
            ? '<button type="button" id="create-topic" class="btn">New Topic</button>'
            : scene === 'message'
              ? '<h1>robinfarrow</h1><button type="button" class="btn compose-pm">Message</button>'
              : `<h1>A better place?</h1><div class="post-stream">${POSTS.map(post).join('')}</div>
          <div id="topic-footer-buttons"><div class="topic-footer-main-buttons"><button type="button" class="btn btn-primary create topic-footer-button">Reply</button></div></div>`
        }</div>
        ${scene === 'chat' ? '<div class="chat-drawer-outlet-container"><div class="chat-drawer is-expanded"><div class="chat-composer__wrapper"><div class="chat-composer"><textarea class="chat-composer__input" rows="1" placeholder="Chat in #general" aria-label="Chat"></textarea><button type="button" class="-send">Send</button></div></div></div></div>' : ''}`),
    );
    let now: { mode: Mode; editor: DemoEditor } | undefined;
    const close = () => {
      now?.editor.destroy();
      place.querySelector('#reply-control')?.remove();
    };

    async function compose(mode: Mode) {
      close();
      const rich = scene === 'rich';
      place.append(html(composer(mode, rich)));
      const view = need(place, '#reply-control');
      const send = () => {
        desk.send(editor);
        close();
      };
      const editor = await desk.mount(rich ? 'tiptap' : 'textarea', need(view, '.here'), {
        attributes: { class: 'd-editor-input' },
        placeholder: 'Type here.',
        initial: mode.initial ?? '',
      });
      // Heard on the composer as a whole, title included.
      view.addEventListener('keydown', (event) => modEnter(event) && send());
      onClick(view, '.create', send);
      now = { mode, editor };
    }

    onClick(place, 'button.reply', () => compose(MODES.reply));
    onClick(place, 'button.edit', () => compose(MODES.edit));
    onClick(place, '.topic-footer-button', () => compose(MODES.topic));
    onClick(place, '#create-topic', () => compose(MODES.new));
    onClick(place, '.compose-pm', () => compose(MODES.message));
    desk.remounts(() => now && compose(now.mode));
  },
};
