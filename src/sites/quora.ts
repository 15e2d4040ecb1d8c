import { siteOf } from './kit/from-spec.ts';
import { always, inside, nameBy, named, onPost, shows, words } from './kit/ways.ts';

const ANSWER = '[class*="dom_annotate_question_answer_item_"], .q-box[data-answer]';
const QUESTION = '.puppeteer_test_question_main, .q-box[data-question]';

/** Answers and comments. How its own editor takes text is not known for sure, so edits are read back. */
export const quora = siteOf({
  id: 'quora',
  name: 'Quora',
  seen: '2025-06',
  hosts: ['https://www.quora.com/*'],
  byChoice: true,
  away: /^\/(messages|search)\b/,
  fields: [
    '.q-box.editor_wrapper div.doc[contenteditable="true"]',
    'div.doc[contenteditable="true"]',
  ],
  dialogs: ['[role="dialog"]'],
  post: [
    named(
      'button.q-click-wrapper, .q-click-wrapper[role="button"], button',
      /^(post|add comment|answer|reply|submit)$/i,
    ),
  ],
  keys: 'none',
  answering: [
    inside('comment', ANSWER),
    shows('reply', `[role="dialog"] :is(${QUESTION})`),
    inside('reply', QUESTION),
    onPost('reply', QUESTION),
    always('reply'),
  ],
  posts: {
    box: `${ANSWER}, ${QUESTION}`,
    author: [words('.puppeteer_test_author', 'a[href*="/profile/"]:not(:has(img))')],
    text: ['.puppeteer_test_answer_content', '.puppeteer_test_question_title', '.q-text'],
    link: ['a.answer_timestamp'],
  },
  account: [
    nameBy(
      ':is(header, [role="banner"]) img[alt^="Profile photo for "]',
      'alt',
      /^Profile photo for (.+)$/,
    ),
  ],
});
