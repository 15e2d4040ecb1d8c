import { siteOf } from './kit/from-spec.ts';
import { closest } from './kit/page.ts';
import type { Answering, Found } from './kit/spec.ts';
import {
  accountBy,
  accountInText,
  always,
  attribute,
  below,
  inside,
  named,
  pressed,
} from './kit/ways.ts';

const POST = '[data-pressable-container="true"]';
const REPLY = '[role="button"]:has(svg[aria-label="Reply"])';

/** A dialog shows the post it answers above the field, and one that it quotes below. */
const inDialog: Answering = ({ dialog, field }) => {
  const post = [...(dialog?.querySelectorAll<HTMLElement>(POST) ?? [])].find(
    (candidate) => !candidate.contains(field),
  );
  if (!post) return undefined;
  const above = post.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { kind: above ? 'reply' : 'quote', post };
};

const repliesTo = ({ field }: Found) =>
  closest(field, '[aria-placeholder^="Reply to"]') !== undefined;

/** On the page of a post the box below it answers it. */
const inline = (found: Found) =>
  !found.dialog && (repliesTo(found) || /\/post\//.test(location.pathname));

/** Threads; no test ids, so roles and structure only. */
export const threads = siteOf({
  id: 'threads',
  name: 'Threads',
  seen: '2026-02',
  hosts: [
    'https://www.threads.com/*',
    'https://threads.com/*',
    'https://www.threads.net/*',
    'https://threads.net/*',
  ],
  away: /^\/(messages|direct)\b/,
  fields: [
    'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    '[contenteditable="true"][data-lexical-editor="true"]',
  ],
  roots: ['[role="dialog"]'],
  dialogs: ['[role="dialog"]'],
  post: [
    named('div[role="button"]', /^(post|reply|post all)$/i),
    '[role="button"]:not([data-pressable-container] *):has(svg[aria-label="Reply"])',
  ],
  keys: 'mod+enter',
  answering: [
    inDialog,
    pressed('reply', REPLY, POST),
    inside('reply', POST),
    below('reply', POST, inline),
    always('reply', repliesTo),
  ],
  posts: {
    box: POST,
    author: [attribute('a[href^="/@"]', 'href', /^\/(@[\w.]+)/)],
    text: ['span[dir="auto"]:not(a span, [role="button"] span)', '[dir="auto"]:not(a *)'],
    link: ['a[href*="/post/"]'],
  },
  account: [
    accountInText(
      'script[type="application/json"]',
      /"viewer":\{(?:[^{}]|\{[^{}]*\})*?"username":"(?<handle>[\w.]+)"/,
    ),
    // Portraits in posts are other people's.
    accountBy(
      `[role="dialog"] img[alt$="profile picture"]:not(${POST} *)`,
      'alt',
      /^([\w.]+)['’]s profile picture$/,
    ),
  ],
});
