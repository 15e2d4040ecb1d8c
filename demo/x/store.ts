import { useSyncExternalStore } from 'react';
import { ANSWERS, type Post, SAID, TIMELINE } from './posts.ts';
import { visit } from './visit.ts';

/** One text as it went out, for whoever looks at what was really posted. */
export interface Posted {
  text: string;
  kind: 'post' | 'reply' | 'quote';
  to?: string;
}

const posted: Posted[] = [];
Object.assign(window, { __posted: posted });

let posts: Post[] = [...TIMELINE, ...ANSWERS, ...(visit.scene === 'said' ? [SAID] : [])];
let nextId = 1860600000000000000n;
const listeners = new Set<() => void>();

/** Every post there is, newest of the visitor's own first. */
export function usePosts(): Post[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => posts,
  );
}

/** The post with that id, if it is there. */
export function postOf(id: string | undefined): Post | undefined {
  return posts.find((post) => post.id === id);
}

/** Publishes one composer's boxes: the first answers or quotes, each further one answers the one before. */
export function publish(texts: string[], kind: Posted['kind'], to?: string): void {
  let before: string | undefined;
  for (const text of texts) {
    const answers = before ?? (kind === 'reply' ? to : undefined);
    const quotes = before === undefined && kind === 'quote' ? to : undefined;
    nextId += 1n;
    const post: Post = {
      id: String(nextId),
      author: visit.as,
      text,
      minutesAgo: 0,
      reposts: 0,
      likes: 0,
    };
    if (answers) post.answers = answers;
    if (quotes) post.quotes = quotes;
    posts = answers ? [...posts, post] : [post, ...posts];
    posted.push(to ? { text, kind, to } : { text, kind });
    before = post.id;
  }
  for (const changed of listeners) changed();
}
