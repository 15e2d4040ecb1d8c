import { useSyncExternalStore } from 'react';
import type { Dialog, Opened } from './visit.ts';

/** The page in front, read from the address the way X's own paths say it. */
export type Place =
  | { page: 'home' }
  | { page: 'thread'; id: string }
  | { page: 'profile'; handle: string }
  | { page: 'messages' };

const CHANGED = 'demo-navigated';

/** Goes to a page without loading; composers of the old page are unmounted by React. */
export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new Event(CHANGED));
}

/** Lays a dialog over the page, under X's address for it. */
export function openDialog(dialog: Dialog): void {
  const opened: Opened = { behind: location.pathname, dialog };
  history.pushState(opened, '', '/compose/post');
  dispatchEvent(new Event(CHANGED));
}

/** Takes the dialog away and shows the page behind it under its own address. */
export function closeDialog(): void {
  const opened = history.state as Opened | null;
  history.replaceState(null, '', opened?.behind ?? '/home');
  dispatchEvent(new Event(CHANGED));
}

/** The page and the dialog over it, kept up to date. */
export function useRoute(): { place: Place; path: string; dialog?: Dialog } {
  useSyncExternalStore(listen, () => `${location.pathname} ${JSON.stringify(history.state)}`);
  const opened = history.state as Opened | null;
  const path = opened?.behind ?? location.pathname;
  const place = placeOf(path);
  return opened ? { place, path, dialog: opened.dialog } : { place, path };
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(CHANGED, changed);
  };
}

function placeOf(path: string): Place {
  const status = /^\/\w+\/status\/(\d+)/.exec(path);
  if (status?.[1]) return { page: 'thread', id: status[1] };
  if (path.startsWith('/messages')) return { page: 'messages' };
  const profile = /^\/(\w+)$/.exec(path)?.[1];
  return !profile || profile === 'home' ? { page: 'home' } : { page: 'profile', handle: profile };
}
