import { siteOf } from './kit/from-spec.ts';
import type { Answering } from './kit/spec.ts';
import { accountSaid, attribute, pressed, shows } from './kit/ways.ts';

/** Classes are hashed at each build; what is named here are test hooks, icons and addresses. */
const SEND = '[data-cy-open-post-form-submit]';
/** A note in full, and the small form of one that the composer shows. */
const NOTE = 'article, div:has(> div > header a[href^="/notes/"])';

/** The composer shows what it answers alike for both; the sign on its button tells which it is. */
const signed =
  (kind: 'reply' | 'quote', sign: string): Answering =>
  (found) =>
    found.root.querySelector(`${SEND} ${sign}`) ? shows(kind, NOTE)(found) : undefined;

/** The Misskey family, on any instance. */
export const misskey = siteOf({
  id: 'misskey',
  name: 'Misskey',
  seen: '2026-08',
  hosts: [],
  servedBy: ['meta[name="application-name"][content="Misskey"]', '#misskey_app', '#misskey_meta'],
  away: /^\/(my\/messaging|chat)\b/,
  // A note for named people only.
  never: `div:has(> header ${SEND}):has(> header .ti-mail)`,
  fields: ['textarea[data-cy-post-form-text]', `div:has(> header ${SEND}) textarea`],
  roots: [`div:has(> header ${SEND})`],
  dialogs: ['div:has(> ._modalBg)', '[role="dialog"]'],
  tools: ['footer'],
  post: [SEND, 'header button:has(.ti-send, .ti-arrow-back-up, .ti-quote)'],
  keys: 'mod+enter',
  answering: [
    signed('reply', '.ti-arrow-back-up'),
    signed('quote', '.ti-quote'),
    pressed('reply', 'footer button:has(.ti-arrow-back-up)', 'article'),
    shows('reply', NOTE),
  ],
  posts: {
    box: NOTE,
    author: [attribute('header a[href^="/@"]', 'href', /^\/(@[^/]+)$/)],
    // A warning above the text stands in a paragraph.
    text: ['div > span[style*="pre-wrap"]', 'header + div'],
    link: ['header a[href^="/notes/"]'],
  },
  account: [
    accountSaid('[data-cy-open-post-form] ~ button'),
    accountSaid('button:has(._nowrap)', /^(@[\w.-]+)/),
  ],
});
