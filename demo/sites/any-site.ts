import type { DemoEditor } from './editors/editor.ts';
import { modEnter } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const LIMIT = 2_000;

const comment = (author: string, text: string) =>
  `<article class="entry"><b>${author}</b><p>${text}</p><button type="button">Reply</button></article>`;

/** A forum that nobody knows, with many boxes of which only one is for readers. */
export const anySite: DemoPage = {
  id: 'any-site',
  host: 'notes.example',
  follows: 'no site in particular',
  scenes: {
    comment: {
      path: '/topic/7?scene=comment',
      kind: 'post',
      field: '#add-comment textarea',
      send: '#add-comment button[type="submit"]',
      limit: LIMIT,
    },
  },
  async render(place, desk) {
    place.append(
      html(`<header class="row"><form role="search" action="/find"><textarea name="q" rows="1" aria-label="Search the forum" style="min-height: 0; resize: none"></textarea><button type="submit">Search</button></form></header>
        <main><h1>Closed within a minute</h1>
          ${comment('Robin Farrow', 'Every question I ask there is closed. Those people are the worst.')}
          ${comment('Marsh Walker', 'I never had any trouble.')}
          <form id="add-comment" action="/topic/7/comments"><label for="text">Add a comment</label><div class="place"></div><div class="row"><button type="submit">Post comment</button></div></form></main>
        <details><summary>Other boxes</summary>
          <form action="/login" class="box"><label>Name <input name="username" /></label> <label>Password <input type="password" name="password" /></label><button type="submit">Sign in</button></form>
          <form id="contact" action="/contact" class="box"><label>Name <input name="name" /></label> <label>Email <input type="email" name="email" /></label> <label>Company <input name="company" /></label> <label>Phone <input name="phone" /></label><label>Message <textarea name="message"></textarea></label><button type="submit">Send</button></form>
          <section class="chat-window box" aria-label="Chat with us"><div contenteditable="true" role="textbox" aria-label="Write something"></div><button type="button">Send</button></section>
          <form class="compose box" action="/mail"><label>To <input name="to" /></label><label>Subject <input name="subject" /></label><div contenteditable="true" role="textbox" aria-label="Body"></div><button type="submit">Send</button></form></details>`),
    );
    place.addEventListener('submit', (event) => event.preventDefault());
    const form = need(place, '#add-comment');
    let editor: DemoEditor;
    const put = async () => {
      editor = await desk.mount('textarea', need(form, '.place'), {
        attributes: { id: 'text', name: 'text', rows: '4', maxlength: String(LIMIT) },
        placeholder: 'What do you think?',
        sends: modEnter,
        onSend: () => desk.send(editor),
      });
    };
    await put();
    onClick(form, 'button[type="submit"]', () => desk.send(editor));
    desk.remounts(async () => {
      editor.destroy();
      await put();
    });
  },
};
