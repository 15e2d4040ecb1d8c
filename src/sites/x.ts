import { siteOf } from './kit/from-spec.ts';
import { first, textOf } from './kit/page.ts';
import type { Answering, Found } from './kit/spec.ts';
import { accountBy, always, below, shows, words } from './kit/ways.ts';

/** Test ids of X have been steady for years; the layout has not. */
const POST = 'article[data-testid="tweet"]';
const AUTHOR = '[data-testid="User-Name"]';
const TEXT = '[data-testid="tweetText"]';
const SEND = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];

/** X marks no kind. Under a post, and on a thread's page, a box that is in no dialog is a reply's. */
const repliesInline = ({ root, dialog }: Found) =>
  !dialog &&
  (root.closest('[data-testid="inline_reply_offscreen"]') !== null ||
    /^\/[^/]+\/status\/\d+/.test(location.pathname));

/** A quote shows the post as a bare card, which is no article. */
const quotes: Answering = ({ dialog, field }) => {
  const text = [...(dialog?.querySelectorAll<HTMLElement>(TEXT) ?? [])].find(
    (candidate) => !candidate.closest(POST) && !candidate.contains(field),
  );
  for (let node = text?.parentElement; node && node !== dialog; node = node.parentElement)
    if (node.querySelector(AUTHOR)) return { kind: 'quote', post: node };
  return text && { kind: 'quote', post: text };
};

/** X and X Pro. */
export const x = siteOf({
  id: 'x',
  name: 'X',
  seen: '2026-11',
  hosts: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
  ],
  away: /^\/(messages|i\/chat|i\/grok)\b/,
  never: '[data-testid^="dmComposerTextInput"]',
  fields: [
    '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
    '[data-testid^="tweetTextarea"] textarea',
  ],
  dialogs: ['[role="dialog"]'],
  tools: ['[data-testid="toolBar"]'],
  post: SEND,
  counter: ['[data-testid="toolBar"] [role="progressbar"]'],
  keys: 'mod+enter',
  answering: [
    shows('reply', `[role="dialog"] ${POST}`),
    quotes,
    below('reply', `[data-testid="primaryColumn"] ${POST}`, repliesInline),
    below('reply', POST, repliesInline),
    always('reply', repliesInline),
  ],
  posts: {
    box: POST,
    author: [(box) => /@\w{1,15}/.exec(textOf(first(box, AUTHOR)))?.[0], words(AUTHOR)],
    text: [TEXT],
    link: ['a[href*="/status/"]:has(time)', 'a[href*="/status/"]'],
  },
  account: [
    accountBy('[data-testid="AppTabBar_Profile_Link"]', 'href', /^\/(\w+)$/),
    accountBy(
      '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      'data-testid',
      /^UserAvatar-Container-(.+)/,
    ),
  ],
});
