import { siteOf } from './kit/from-spec.ts';
import type { Answering, Way } from './kit/spec.ts';
import { accountBy, always, inside, words } from './kit/ways.ts';

const THREAD = '#disqus-threadData';

/** What the frame knows of the article it stands under. */
interface ThreadData {
  response?: { thread?: { clean_title?: string; title?: string; link?: string } };
}

/** The article's link, made of the thread's data: the article itself is on another origin. */
const article: Way = (within) => {
  const data = within instanceof Element && within.matches(THREAD) ? within.textContent : null;
  if (!data) return undefined;
  try {
    const { clean_title, title, link } = (JSON.parse(data) as ThreadData).response?.thread ?? {};
    const made = document.createElement('a');
    made.textContent = clean_title ?? title ?? '';
    if (link) made.href = link;
    return made;
  } catch {
    return undefined;
  }
};

const onArticle: Answering = () => {
  const post = document.querySelector<HTMLElement>(THREAD);
  return post ? { kind: 'comment', post } : undefined;
};

/** Comments in Disqus's frame; of the article only its title is within reach. */
export const disqus = siteOf({
  id: 'disqus',
  name: 'Disqus',
  seen: '2024-06',
  hosts: ['https://disqus.com/*'],
  byChoice: true,
  fields: [
    '[data-role="editable"][contenteditable]',
    '.textarea[contenteditable]',
    'form [contenteditable]:not([contenteditable="false"])',
  ],
  roots: ['form'],
  post: ['button.btn.post-action__button', 'button[type="submit"]', 'button.btn'],
  keys: 'none',
  answering: [inside('reply', '.post'), onArticle, always('comment')],
  posts: {
    box: '.post',
    author: [words('.post-byline .author', '[data-role="username"]')],
    text: ['.post-message', '[data-role="message"]', article],
    link: ['a.time-ago', article],
  },
  // The avatar's alternative text is the word for it, in the reader's language.
  account: [
    accountBy('.user-menu [data-username]', 'data-username'),
    accountBy('.user-menu a[href*="disqus.com/by/"]', 'href', /\/by\/([\w-]+)/),
  ],
});
