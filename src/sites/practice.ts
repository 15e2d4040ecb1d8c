import type { Situation } from '../checker/report.ts';
import { closest, first, textOf } from './kit/page.ts';
import type { Composer, Site } from './kit/site.ts';

const AT = {
  root: '[data-hatcheck-practice="composer"]',
  post: '[data-hatcheck-practice="post"]',
  tools: '[data-hatcheck-practice="tools"]',
  parent: '[data-hatcheck-practice="parent"]',
};

/** The make-believe thread of the extension's own practice page. */
export const practice: Site = {
  id: 'practice',
  name: 'Practice',
  hosts: [],
  byChoice: false,
  serves: ({ location }) => location.protocol.endsWith('-extension:'),
  composerAt(target): Composer | undefined {
    const root = closest(target, AT.root);
    const field = root && closest(target, '[contenteditable="true"]');
    if (!field) return undefined;
    const composer: Composer = { field, root, thread: [field] };
    const post = first(root, AT.post);
    const tools = first(root, AT.tools);
    if (post) composer.post = post;
    if (tools) composer.tools = tools;
    return composer;
  },
  situation() {
    const parent = first(document, AT.parent);
    const text = textOf(parent && first(parent, '[data-text]'));
    const author = textOf(parent && first(parent, '[data-author]'));
    const situation: Situation = { site: practice.id, kind: text ? 'reply' : 'post' };
    if (text) situation.parent = { text, ...(author && { author }) };
    return { situation, missing: [] };
  },
  sendsByKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  postInView: () => undefined,
};
