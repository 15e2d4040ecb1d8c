import type { DemoEditor } from './editors/editor.ts';
import { type DemoPage, html, need, onClick } from './page.ts';

const TITLE = 'Why their review queue drives everybody away';
const COMMENT = 'Waited three weeks, then closed without a word. Typical of those people.';
const NEWS = 'New episode on Friday. This time we asked the moderators themselves.';
const LIMIT = 10_000;
const REPLY = 'ytd-comment-reply-dialog-renderer';
const TOP = 'ytd-comment-simplebox-renderer';

/** YouTube's elements hold their parts in the light DOM, so undefined ones stand in for them. */
const STYLE = `<style>
  ytd-masthead, ytd-watch-flexy, ytd-browse, ytd-watch-metadata, ytd-comments, ytd-comments-header-renderer,
  ytd-comment-simplebox-renderer, ytd-comment-thread-renderer, ytd-comment-view-model, ytd-commentbox,
  ytd-comment-reply-dialog-renderer, ytd-backstage-post-renderer { display: block; }
  [hidden] { display: none !important; }
  ytd-comment-thread-renderer { margin-block: 16px; }
  ytd-comment-thread-renderer ytd-comment-thread-renderer, ytd-comment-reply-dialog-renderer { margin-inline-start: 32px; }
  #placeholder-area { padding: 8px 0; border-block-end: 1px solid gray; cursor: text; }
</style>`;

const commentbox = (attribute: string, label: string) =>
  `<ytd-commentbox id="commentbox" class="style-scope" ${attribute}><div id="thumbnail-input-row"><div id="main"><div id="creation-box">
    <tp-yt-paper-input-container><div class="input-wrapper"><div id="labelAndInputContainer"><ytd-emoji-input id="emoji-input"><yt-user-mention-autosuggest-input id="input"><yt-formatted-string id="contenteditable-textarea"></yt-formatted-string></yt-user-mention-autosuggest-input></ytd-emoji-input></div></div></tp-yt-paper-input-container></div>
    <div id="footer"><div id="buttons" class="row"><ytd-button-renderer id="cancel-button"><yt-button-shape><button type="button">Cancel</button></yt-button-shape></ytd-button-renderer>
      <ytd-button-renderer id="submit-button"><yt-button-shape><button type="button" disabled aria-label="${label}">${label}</button></yt-button-shape></ytd-button-renderer></div></div></div></div></ytd-commentbox>`;

const comment = (author: string, text: string, inner = '') =>
  `<ytd-comment-thread-renderer><div id="comment-container"><ytd-comment-view-model id="comment"><div id="body"><div id="main">
    <div id="header-author"><h3><a id="author-text" href="/${author}"><span> ${author} </span></a></h3><span id="published-time-text"><a href="/watch?v=demo&amp;lc=${author.slice(1)}">2 days ago</a></span></div>
    <ytd-expander id="expander"><yt-attributed-string id="content-text"><span>${text}</span></yt-attributed-string></ytd-expander>
    <ytd-comment-engagement-bar id="action-buttons"><div id="toolbar"><ytd-button-renderer id="reply-button-end"><yt-button-shape><button type="button" data-author="${author}">Reply</button></yt-button-shape></ytd-button-renderer></div><div id="reply-dialog"></div></ytd-comment-engagement-bar>
  </div></div></ytd-comment-view-model></div><div id="replies">${inner}</div></ytd-comment-thread-renderer>`;

const comments = `<ytd-comments id="comments"><ytd-comments-header-renderer>
    <ytd-comment-simplebox-renderer id="simple-box"><div id="placeholder-area"><span id="simplebox-placeholder">Add a comment…</span></div><div id="comment-dialog"></div></ytd-comment-simplebox-renderer></ytd-comments-header-renderer>
  ${comment('@marshwalker', 'The part about the badges was lovely.')}
  ${comment('@lampwright', COMMENT, comment('@hedgerow', 'Mine took a day.'))}</ytd-comments>`;

const watch = (attribute = '') =>
  `<ytd-watch-flexy ${attribute}><ytd-watch-metadata><div id="title"><h1><yt-formatted-string>${TITLE}</yt-formatted-string></h1></div>
    <div id="owner"><ytd-video-owner-renderer><ytd-channel-name id="channel-name"><a href="/@robinfarrow">Robin Farrow</a></ytd-channel-name></ytd-video-owner-renderer></div></ytd-watch-metadata></ytd-watch-flexy>`;

const backstage = `<ytd-browse page-subtype="post"><ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer id="post" class="box">
  <div id="header"><a id="author-text" href="/@robinfarrow"><span>Robin Farrow</span></a> <yt-formatted-string id="published-time-text"><a href="/post/UgkxDemo">1 day ago</a></yt-formatted-string></div>
  <yt-formatted-string id="content-text">${NEWS}</yt-formatted-string></ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer></ytd-browse>`;

export const youtube: DemoPage = {
  id: 'youtube',
  host: 'www.youtube.com',
  follows: 'the live pages as of June 2026',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: '/watch?v=demo&scene=comment',
      kind: 'comment',
      // The handle stands in the page once the account menu has been opened.
      press: ['#avatar-btn', '#placeholder-area'],
      field: `${TOP} #contenteditable-root`,
      send: `${TOP} #submit-button button`,
      parent: { author: 'Robin Farrow', text: TITLE },
      limit: LIMIT,
    },
    reply: {
      path: '/watch?v=demo&scene=reply',
      kind: 'reply',
      press: ['#placeholder-area', '[data-author="@lampwright"]'],
      field: `${REPLY} #contenteditable-root`,
      send: `${REPLY} #submit-button button`,
      parent: { author: '@lampwright', text: COMMENT },
      noAccount: true,
      limit: LIMIT,
    },
    'community post': {
      path: '/post/UgkxDemo?scene=community',
      kind: 'comment',
      press: ['#placeholder-area'],
      field: `${TOP} #contenteditable-root`,
      send: `${TOP} #submit-button button`,
      parent: { author: 'Robin Farrow', text: NEWS },
      noAccount: true,
      limit: LIMIT,
    },
  },
  render(place, desk, scene) {
    const community = scene === 'community';
    place.append(
      html(`${STYLE}<ytd-app><ytd-masthead><form role="search" class="row"><input name="search_query" placeholder="Search" /><button type="button" id="avatar-btn">Account</button></form></ytd-masthead>
        <ytd-page-manager>${watch(community ? 'hidden' : '')}${community ? backstage : ''}${comments}</ytd-page-manager>
        <ytd-popup-container></ytd-popup-container></ytd-app>`),
    );
    let open: { again: () => unknown; editor: DemoEditor } | undefined;

    async function put(box: HTMLElement, attribute: string, label: string) {
      box.replaceChildren(html(commentbox(attribute, label)));
      const button = need(box, '#submit-button button') as HTMLButtonElement;
      const editor = await desk.mount('editable', need(box, '#contenteditable-textarea'), {
        attributes: {
          id: 'contenteditable-root',
          class: 'style-scope yt-formatted-string',
          'aria-label': label === 'Reply' ? 'Add a reply...' : 'Add a comment...',
        },
        onChange: (text) => {
          button.disabled = text.trim() === '';
        },
      });
      onClick(box, '#submit-button button', () => desk.send(editor));
      open = { again: () => put(box, attribute, label), editor };
    }

    onClick(place, '#avatar-btn', () => {
      need(place, 'ytd-popup-container').replaceChildren(
        html(
          '<tp-yt-iron-dropdown hidden><ytd-active-account-header-renderer><yt-formatted-string id="account-name">Quiet Farmer</yt-formatted-string><yt-formatted-string id="channel-handle" title="@quietfarmer">@quietfarmer</yt-formatted-string></ytd-active-account-header-renderer></tp-yt-iron-dropdown>',
        ),
      );
    });
    onClick(place, '#placeholder-area', (area) => {
      area.hidden = true;
      put(need(place, '#comment-dialog'), community ? 'is-backstage-comment' : '', 'Comment');
    });
    onClick(place, '#reply-button-end button', (button) => {
      const dialog = button.closest('#action-buttons')?.querySelector('#reply-dialog');
      dialog?.replaceChildren(html(`<${REPLY}></${REPLY}>`));
      const box = dialog?.querySelector<HTMLElement>(REPLY);
      if (box) put(box, 'is-reply', 'Reply');
    });
    desk.remounts(async () => {
      open?.editor.destroy();
      await open?.again();
    });
  },
};
