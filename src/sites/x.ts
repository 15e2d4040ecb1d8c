import type { Situation } from '../checker/report.ts';
import { absolute, closest, first, nearestTop, textOf } from './page.ts';
import type { Composer, Missing, PostInView, Site } from './site.ts';

/** Test ids of X, steady for years; last seen November 2026. Each is a hint that may fail. */
const AT = {
  field: '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
  phoneField: '[data-testid^="tweetTextarea"] textarea',
  messages: '[data-testid^="dmComposerTextInput"]',
  dialog: '[role="dialog"]',
  tools: '[data-testid="toolBar"]',
  counter: '[data-testid="toolBar"] [role="progressbar"]',
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  column: '[data-testid="primaryColumn"]',
  inlineReply: '[data-testid="inline_reply_offscreen"]',
  post: 'article[data-testid="tweet"]',
  author: '[data-testid="User-Name"]',
  text: '[data-testid="tweetText"]',
  link: 'a[href*="/status/"]',
  profile: ['[data-testid="AppTabBar_Profile_Link"]'],
  switcher: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
};

const PRIVATE_PATHS = /^\/(messages|i\/chat|i\/grok)\b/;
const THREAD_PATH = /^\/[^/]+\/status\/\d+/;

/** X and X Pro. */
export const x: Site = {
  id: 'x',
  name: 'X',
  serves: ({ hostname }) => /(^|\.)(x|twitter)\.com$/.test(hostname),
  composerAt,
  situation,
  sendsByKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  postInView,
};

function composerAt(target: Element): Composer | undefined {
  if (PRIVATE_PATHS.test(location.pathname) || target.closest(AT.messages)) return undefined;
  const field = closest(target, AT.field) ?? closest(target, AT.phoneField);
  if (!field) return undefined;
  const dialog = closest(field, AT.dialog);
  const root = dialog ?? smallestAround(field);
  const composer: Composer = {
    field,
    root,
    thread: [...root.querySelectorAll<HTMLElement>(AT.field)],
  };
  const tools = first(root, AT.tools);
  const post = first(root, AT.send);
  if (dialog) composer.dialog = dialog;
  if (tools) composer.tools = tools;
  if (post) composer.post = post;
  return composer;
}

/** The nearest ancestor that also holds the Post button; X Pro has one such per column. */
function smallestAround(field: HTMLElement): HTMLElement {
  const end = closest(field, AT.column) ?? document.body;
  for (let node = field.parentElement; node && node !== end; node = node.parentElement) {
    if (node.querySelector(AT.send)) return node;
  }
  return field.parentElement ?? field;
}

function situation(composer: Composer): { situation: Situation; missing: Missing[] } {
  const missing: Missing[] = [];
  const { kind, parent } = answering(composer);
  const account = signedIn();
  if (kind !== 'post' && !parent) missing.push('parent');
  if (!account) missing.push('account');
  if (!composer.post) missing.push('post-button');
  // X shows its ring from the first letter on.
  const begun = composer.field.textContent !== '';
  if (begun && !first(composer.root, AT.counter)) missing.push('counter');
  const found: Situation = { site: x.id, kind };
  if (parent) found.parent = parent;
  if (account) found.account = account;
  return { situation: found, missing };
}

/** X marks no kind. A dialog shows a reply's parent as a post and a quote's as a bare card. */
function answering({ dialog, root, field }: Composer): {
  kind: Situation['kind'];
  parent?: NonNullable<Situation['parent']>;
} {
  if (dialog) {
    const above = first(dialog, AT.post);
    if (above) return withParent('reply', above);
    const card = [...dialog.querySelectorAll<HTMLElement>(AT.text)].find(
      (text) => !text.closest(AT.post) && !text.contains(field),
    );
    return card ? withParent('quote', aroundCard(card, dialog)) : { kind: 'post' };
  }
  if (closest(root, AT.inlineReply) || THREAD_PATH.test(location.pathname)) {
    const column = closest(root, AT.column) ?? document.body;
    const above = [...column.querySelectorAll<HTMLElement>(AT.post)].findLast(
      (post) => post.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return withParent('reply', above);
  }
  return { kind: 'post' };
}

function withParent(kind: Situation['kind'], post: HTMLElement | undefined) {
  const parent = post && read(post);
  return parent ? { kind, parent } : { kind };
}

function aroundCard(text: HTMLElement, dialog: HTMLElement): HTMLElement {
  for (let node = text.parentElement; node && node !== dialog; node = node.parentElement) {
    if (node.querySelector(AT.author)) return node;
  }
  return text;
}

/** Author, text and link of one post; no text means that there is nothing to answer. */
function read(post: HTMLElement): { author?: string; text: string; url?: string } | undefined {
  const text = post.matches(AT.text) ? textOf(post) : textOf(first(post, AT.text));
  if (!text) return undefined;
  const name = first(post, AT.author);
  const handle = name && /@\w{1,15}/.exec(textOf(name))?.[0];
  const author = handle ?? (name && textOf(name));
  const url = absolute(first(post, `${AT.link}:has(time)`) ?? first(post, AT.link));
  return { text, ...(author && { author }), ...(url && { url }) };
}

function signedIn(): Situation['account'] {
  const path = first(document, ...AT.profile)?.getAttribute('href');
  const avatar = first(document, AT.switcher)?.dataset.testid;
  const handle = path?.match(/^\/(\w+)$/)?.[1] ?? avatar?.slice('UserAvatar-Container-'.length);
  return handle ? { handle: `@${handle}` } : undefined;
}

function postInView(page: Document): PostInView | undefined {
  const dialog = first(page, `${AT.dialog} ${AT.post}`);
  const posts = [...page.querySelectorAll<HTMLElement>(AT.post)];
  const ofThread = posts.find((post) =>
    post.querySelector(`a[href="${CSS.escape(location.pathname)}"]`),
  );
  const seen = dialog ?? ofThread ?? nearestTop(posts);
  const post = seen && read(seen);
  if (!post) return undefined;
  const own = post.author?.toLowerCase() === signedIn()?.handle?.toLowerCase();
  return { ...post, own: own && post.author !== undefined };
}
