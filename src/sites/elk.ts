import { siteOf } from './kit/from-spec.ts';
import { accountBy, always, attribute, below, numberIn, shown, shows } from './kit/ways.ts';

/** Elk marks no element by a class for long; what it says to screen readers stays. */
const CARD = '[aria-roledescription="status-card"]';
const DETAILS = '[aria-roledescription="status-details"]';
const WIDGET = '[aria-roledescription="publish-widget"]';

/** Elk, a front end for Mastodon's servers; its editor is TipTap. */
export const elk = siteOf({
  id: 'elk',
  name: 'Elk',
  seen: '2026-08',
  hosts: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  byChoice: true,
  servedBy: ['meta[property="og:site_name"][content="Elk"]', `#__nuxt ${WIDGET}`],
  away: /^\/conversations\b/,
  // The frame of a private mention.
  never: '.bg-dm',
  fields: [`${WIDGET} .ProseMirror`, '.ProseMirror.content-editor'],
  roots: [WIDGET],
  dialogs: ['[aria-modal="true"]'],
  tools: ['[border="t base"]:has(.publish-button)'],
  post: ['.publish-button', 'button[aria-describedby="publish-tooltip"]'],
  counter: ['[tabular-nums]', 'div[dir="ltr"]'],
  keys: 'mod+enter',
  answering: [
    always('edit', shown('#state-editing')),
    shows('quote', `blockquote ${CARD}`),
    // The answer stands under the post that fills the page.
    below('reply', DETAILS, ({ dialog }) => !dialog),
  ],
  posts: {
    box: `${CARD}, ${DETAILS}`,
    author: [
      attribute('a[text-link-rounded][href*="/@"]', 'href', /\/(@[^/]+)$/),
      attribute('a[href*="/@"]', 'href', /\/(@[^/]+)$/),
    ],
    text: ['.status-body > .content-rich', '.status-body'],
    link: ['a[href*="/@"]:has(time)'],
  },
  account: [
    accountBy(`${WIDGET} a[href*="/@"]`, 'href', /\/(@[^/]+)$/),
    accountBy('main > aside:first-child a[href*="/@"]', 'href', /\/(@[^/]+)$/),
  ],
  // The counter reads "used/limit".
  limit: ({ root }) =>
    numberIn(root, '[tabular-nums] > span:last-child', 'div[dir="ltr"] > span:last-child'),
});
