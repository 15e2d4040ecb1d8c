import { siteOf } from './kit/from-spec.ts';
import { closest, firstShown, isShown, outOf, textOf } from './kit/page.ts';
import type { Composer } from './kit/site.ts';
import { always, named } from './kit/ways.ts';

/** Words by which a box shows that others will read what stands in it. */
const FOR_READERS =
  /\b(comments?|repl(?:y|ies|ying)|post(?:s|ing)?|respon[ds]e?|answers?|discuss(?:ion)?|reviews?|thoughts|say something|start a (?:topic|thread)|new ?(?:topic|thread)|what['’]s (?:on your mind|happening|new))\b/i;

/** Words of boxes that are nobody's business, or that nobody will read as a statement. */
const PRIVATE =
  /\b(search|password|passcode|e-?mail|mail|subject|address|phone|chat|pms?|dms?|direct|private|inbox|conversations?|notes? to self|query|filter|prompt|assistant|ask (?:ai|anything)|login|sign ?in|username|captcha|first name|last name|contact|enquiry|inquiry|support|feedback|ticket|order|checkout|newsletter|report|reason|bio|about me|signature)\b/i;

/** Forums call a reply so, and so do mail and chat: alone it tells nothing. */
const EITHER = /\bmessages?\b/i;

/** Places in which nobody writes for readers, whatever they call their boxes. */
const NEVER = [
  '[role="search"], [role="searchbox"], [type="search"], search, [role="combobox"]',
  '[contenteditable] [role="application"]',
  '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor, .xterm',
  ...['chat', 'messenger', 'inbox', 'conversation'].flatMap((word) => [
    `[class*="${word}" i]:not(html, body, main)`,
    `[id*="${word}" i]:not(html, body, main)`,
    `[aria-label*="${word}" i]:not(html, body, main)`,
  ]),
].join();

/** Who is asked for a receiver, a password or a card does not write for readers. */
const ASKS =
  '[name="to" i], [name="cc" i], [name*="recipient" i], [type="password"], [autocomplete^="cc-"]';

/** A box lower than this holds a line, not a statement; CSS px. */
const LOWEST = 32;

/** A place as large as this is no composer any more: its buttons belong to others. */
const LARGE = 'article, main, nav, header, h1';

/** All that the page says about a box: its labels and names, and those of the form around it. */
function about(field: HTMLElement): string {
  const said = [field, closest(field, 'form')].flatMap((element) =>
    [
      'aria-label',
      'placeholder',
      'aria-placeholder',
      'data-placeholder',
      'name',
      'id',
      'class',
      'title',
      'action',
    ].map((name) => element?.getAttribute(name) ?? ''),
  );
  const labels =
    'labels' in field ? [...((field as HTMLTextAreaElement).labels ?? [])].map(textOf) : [];
  return [...said, ...labels]
    .join(' ')
    .replaceAll(/[_-]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2');
}

const CONTROLS = 'button, input[type="submit"], [role="button"]';

/** Buttons that put something before readers; "Send" and "Submit" may go anywhere. */
const PUBLISH = named(
  CONTROLS,
  /^(post|reply|comment|publish|answer|add (a )?(comment|reply)|respond|leave (a )?comment)\b/i,
);

const SEND = named(CONTROLS, /^(submit|send|save|share|go)\b/i);

const generic = siteOf({
  id: 'any-site',
  name: 'Other sites',
  seen: '2026-11',
  hosts: [],
  never: NEVER,
  fields: [
    'textarea',
    '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
  ],
  roots: ['form'],
  dialogs: ['[role="dialog"]', 'dialog'],
  post: [PUBLISH, SEND, 'form button[type="submit"], form input[type="submit"]'],
  keys: 'mod+enter',
  answering: [always('post')],
  posts: { box: 'article', author: [], text: ['p'] },
  account: [],
  limit: ({ field }) =>
    field instanceof HTMLTextAreaElement && field.maxLength > 0 ? field.maxLength : undefined,
});

/**
 * A site that the writer turned on and that is none we know: boxes that look as if others will read what one
 * writes in them. Search, passwords, forms, chats and mail are left alone; so is whatever cannot be told.
 */
export const anySite = {
  ...generic,
  byChoice: true,
  serves: () => true,
  composerAt(target: Element) {
    const found = generic.composerAt(target);
    if (!found || !isShown(found.field)) return undefined;
    const composer = isLarge(found.root) ? alone(found) : found;
    const said = about(composer.field);
    const readers = FOR_READERS.test(said);
    if (PRIVATE.test(said) || (EITHER.test(said) && !readers)) return undefined;
    if (composer.root.querySelector(ASKS) || asked(composer.root) > 3) return undefined;
    if (composer.field.getBoundingClientRect().height < LOWEST) return undefined;
    return readers || firstShown(composer.root, PUBLISH) ? composer : undefined;
  },
  situation(composer: Composer) {
    // Nobody knows here who answers whom; that is no fault of the page.
    return { situation: generic.situation(composer).situation, missing: [] };
  },
} satisfies typeof generic;

function isLarge(root: HTMLElement): boolean {
  return root.matches(LARGE) || root.querySelector(LARGE) !== null;
}

/** Without what stands far from it. */
function alone({ field }: Composer): Composer {
  return { field, root: outOf(field) ?? field, thread: [field] };
}

/** How many other things are asked for around a box: many make it a form to fill in, not a remark. */
function asked(root: HTMLElement): number {
  return root.querySelectorAll(
    'input:not([type="hidden"], [type="submit"], [type="checkbox"], [type="button"]), select',
  ).length;
}
