import type { DemoEditor } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const ARTICLE = 'Ten years of a list that nobody asked for';
const COMMENT = 'Whoever keeps that list never answers anybody. Shame on them.';
const REPLY = '[data-role="reply-form-container"]';
const TOP = '#form';
const AVATAR = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

const form = (placeholder: string) =>
  `<form class="reply"><div class="postbox"><div role="alert"></div><div class="avatar"><span class="user"><img data-role="user-avatar" src="${AVATAR}" alt="Avatar" /></span></div>
    <div class="textarea-wrapper" data-role="textarea" dir="auto"><div><span class="placeholder">${placeholder}</span></div>
      <div class="post-actions"><div class="logged-in"><section><div class="temp-post row"><button class="btn post-action__button" type="submit">Comment</button></div></section></div></div></div></div></form>`;

const post = (id: string, author: string, name: string, text: string, inner = '') =>
  `<li class="post" id="post-${id}"><div data-role="post-content" class="post-content box"><div class="avatar hovercard"><a class="user" href="https://disqus.com/by/${author}/" data-action="profile" data-username="${author}"><img data-role="user-avatar" src="${AVATAR}" alt="Avatar" /></a></div>
    <div class="post-body"><header><span class="post-byline"><span class="author publisher-anchor-color"><a href="https://disqus.com/by/${author}/" data-action="profile" data-username="${author}" data-role="username">${name}</a></span></span> <span class="post-meta"><a class="time-ago" href="https://blog.example/list#comment-${id}">an hour ago</a></span></header>
      <div class="post-body-inner"><div class="post-message-container" data-role="message-container"><div data-role="message-content"><div class="post-message" data-role="message" dir="auto"><p>${text}</p></div></div></div></div>
      <footer class="row"><button type="button" data-action="reply">Reply</button></footer></div></div>
    <div data-role="reply-form-container"></div><ul class="children" data-role="children">${inner}</ul></li>`;

const threadData = JSON.stringify({
  cursor: { total: 3 },
  response: {
    posts: [],
    thread: { clean_title: ARTICLE, title: ARTICLE, link: 'https://blog.example/list' },
  },
});

export const disqus: DemoPage = {
  id: 'disqus',
  host: 'disqus.com',
  follows: 'the embed as of June 2024',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: '/embed/comments/?base=default&f=demo&scene=comment',
      kind: 'comment',
      field: `${TOP} [data-role="editable"]`,
      send: `${TOP} button.btn`,
      parent: { text: ARTICLE },
    },
    reply: {
      path: '/embed/comments/?base=default&f=demo&scene=reply',
      kind: 'reply',
      press: ['#post-2 > .post-content [data-action="reply"]'],
      field: `#post-2 > ${REPLY} [data-role="editable"]`,
      send: `#post-2 > ${REPLY} button.btn`,
      parent: { author: 'Lampwright', text: COMMENT },
    },
  },
  async render(place, desk) {
    place.append(
      html(`<style>.avatar img { display: block; width: 32px; height: 32px; border-radius: 50%; background: gray; } .post-list, .children { list-style: none; padding-inline-start: 24px; }</style>
        <div id="layout"><script type="text/json" id="disqus-threadData">${threadData}</script>
        <div id="main-nav"><nav class="nav nav-primary"><ul><li class="nav-tab nav-tab--secondary dropdown user-menu" data-role="logout"><a class="dropdown-toggle" href="https://disqus.com/by/quietfarmer/" data-action="profile" data-username="quietfarmer">Quiet Farmer</a></li></ul></nav></div>
        <section id="conversation" data-role="main"><div id="form">${form('Join the discussion…')}</div>
          <div id="posts"><ul id="post-list" class="post-list">${post('1', 'marshwalker', 'Marsh Walker', 'I rather like it.')}${post('2', 'lampwright', 'Lampwright', COMMENT, post('3', 'hedgerow', 'Hedge Row', 'They answered me once.'))}</ul></div></section></div>`),
    );
    place.addEventListener('submit', (event) => event.preventDefault());
    let open: { editor: DemoEditor; again: () => Promise<void> } | undefined;

    async function put(box: HTMLElement, placeholder: string) {
      box.replaceChildren(html(form(placeholder)));
      const editor = await desk.mount('editable', need(box, '.textarea-wrapper > div'), {
        attributes: {
          class: 'textarea',
          tabindex: '0',
          role: 'textbox',
          'aria-multiline': 'true',
          'data-role': 'editable',
          'aria-label': placeholder,
          style: 'overflow: auto; max-height: 350px',
        },
        onChange: (text) => {
          need(box, '.placeholder').hidden = text !== '';
        },
      });
      onClick(need(box, 'form'), 'button.btn', () => desk.send(editor));
      open = { editor, again: () => put(box, placeholder) };
    }

    await put(need(place, TOP), 'Join the discussion…');
    onClick(place, '[data-action="reply"]', (button) => {
      const box = button.closest('.post')?.querySelector<HTMLElement>(`:scope > ${REPLY}`);
      if (box) put(box, 'Join the discussion…');
    });
    desk.remounts(() => open?.again());
  },
};
