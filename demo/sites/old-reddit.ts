import type { DemoEditor } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const POST = 'Our question was closed within a minute again. The moderators there are a joke.';
const COMMENT = 'Same here. They close everything and never say why.';
const OWN = 'It was a duplicate, to be fair.';
const PATH = '/r/communitynotes/comments/1abc2d/closed_again/';
const LIMIT = 10_000;

const usertext = (extra: string, body: string, label: string) =>
  `<form action="#" class="usertext warn-on-unload ${extra}"><input type="hidden" name="thing_id" />
    ${body && `<div class="usertext-body may-blank-within md-container"><div class="md"><p>${body}</p></div></div>`}
    ${label && `<div class="usertext-edit md-container" hidden><div class="md"></div><div class="bottom-area"><div class="usertext-buttons row"><button type="button" class="cancel">cancel</button><button type="submit" class="save">${label}</button></div></div></div>`}</form>`;

const comment = (id: string, author: string, text: string, own = false) =>
  `<div class="thing id-t1_${id} comment box" data-fullname="t1_${id}" data-author="${author}" data-type="comment">
    <div class="entry unvoted"><p class="tagline"><a href="/user/${author}" class="author may-blank">${author}</a></p>
      ${usertext('', text, own ? 'save' : '')}
      <ul class="flat-list buttons"><li class="first"><a href="${PATH}${id}/" class="bylink">permalink</a></li>
        ${own ? '<li><a class="edit-usertext" href="#">edit</a></li>' : ''}<li class="reply-button"><a class="access-required" href="#">reply</a></li></ul></div>
    <div class="child"></div></div>`;

export const oldReddit: DemoPage = {
  id: 'old-reddit',
  host: 'old.reddit.com',
  follows: 'the live pages as of July 2026',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: `${PATH}?scene=comment`,
      kind: 'comment',
      field: '.commentarea > form.usertext textarea[name="text"]',
      send: '.commentarea > form.usertext button.save',
      parent: { author: 'robinfarrow', text: POST },
      limit: LIMIT,
    },
    reply: {
      path: `${PATH}?scene=reply`,
      kind: 'reply',
      press: ['.id-t1_bb2 .reply-button a'],
      field: '.id-t1_bb2 > .child textarea[name="text"]',
      send: '.id-t1_bb2 > .child button.save',
      parent: { author: 'lampwright', text: COMMENT },
      limit: LIMIT,
    },
    edit: {
      path: `${PATH}?scene=edit`,
      kind: 'edit',
      press: ['.id-t1_cc3 .edit-usertext'],
      field: '.id-t1_cc3 > .entry textarea[name="text"]',
      send: '.id-t1_cc3 > .entry button.save',
      limit: LIMIT,
    },
  },
  async render(place, desk) {
    place.append(
      html(`<style>.flat-list { display: flex; gap: 12px; padding: 0; list-style: none; }</style><div id="header"><div id="header-bottom-right"><span class="user"><a href="https://old.reddit.com/user/quietfarmer/">quietfarmer</a> (<span class="userkarma">42</span>)</span></div></div>
        <div class="side"><form action="/search" id="search" role="search"><input type="text" name="q" placeholder="search" /></form>
          <div class="titlebox">${usertext('', 'Be kind to each other here.', '')}</div></div>
        <div class="content" role="main"><div class="sitetable linklisting" id="siteTable">
          <div class="thing id-t3_1abc2d link self box" data-fullname="t3_1abc2d" data-author="robinfarrow" data-type="link">
            <div class="entry unvoted"><p class="title"><a class="title may-blank" href="${PATH}">Closed again</a></p>
              <p class="tagline">by <a href="/user/robinfarrow" class="author may-blank">robinfarrow</a></p>
              <div class="expando">${usertext('', POST, '')}</div>
              <ul class="flat-list buttons"><li class="first"><a href="${PATH}" class="bylink comments may-blank">3 comments</a></li></ul></div></div></div>
          <div class="commentarea">${usertext('cloneable', '', 'save')}
            <div class="sitetable nestedlisting">${comment('aa1', 'marshwalker', 'I never had any trouble there.')}
              ${comment('bb2', 'lampwright', COMMENT)}${comment('cc3', 'quietfarmer', OWN, true)}</div></div></div>`),
    );
    place.classList.add('loggedin');
    let open: { form: HTMLElement; editor: DemoEditor; initial: string } | undefined;

    async function show(form: HTMLElement, initial = '') {
      need(form, '.usertext-edit').hidden = false;
      const body = form.querySelector<HTMLElement>('.usertext-body');
      if (body) body.hidden = true;
      const editor = await desk.mount('textarea', need(form, '.usertext-edit .md'), {
        attributes: { name: 'text', rows: '4', cols: '1' },
        initial,
      });
      open = { form, editor, initial };
    }

    const commentForm = need(place, '.commentarea > form.usertext');
    await show(commentForm);
    onClick(place, '.reply-button a', (link) => {
      const child = link.closest('.thing')?.querySelector(':scope > .child');
      child?.append(html(usertext('cloneable', '', 'save')));
      const form = child?.querySelector('form');
      if (form) show(form);
    });
    onClick(place, '.edit-usertext', (link) => {
      const form = link.closest('.entry')?.querySelector('form');
      if (form) show(form, OWN);
    });
    onClick(place, 'button.save', () => open && desk.send(open.editor));
    place.addEventListener('submit', (event) => event.preventDefault());
    place.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.matches('a[href="#"]'))
        event.preventDefault();
    });
    desk.remounts(async () => {
      open?.editor.destroy();
      if (open) await show(open.form, open.initial);
    });
  },
};
