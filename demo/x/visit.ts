import { COMPLAINT } from './posts.ts';

/**
 * How the visitor arrives, from the address:
 * `?scene=` home (the default), thread, reply, quote, compose, two-boxes, said, messages, quiet;
 * `?theme=` light, dim, dark; `?as=` a handle. Bare `?quiet` is the scene without a composer.
 */
export interface Visit {
  scene: string;
  theme: 'light' | 'dim' | 'dark';
  as: string;
  /** Whether the page says what to try: `?try`, for people who start the product. */
  tries: boolean;
}

/** What lies over the page: X keeps the page behind it mounted. */
export interface Dialog {
  kind: 'post' | 'reply' | 'quote';
  to?: string;
  boxes: number;
}

/** What History carries for `/compose/post`. */
export interface Opened {
  behind: string;
  dialog: Dialog;
}

const query = new URLSearchParams(location.search);

export const visit: Visit = {
  scene: query.has('quiet') ? 'quiet' : (query.get('scene') ?? ''),
  theme: theme(query.get('theme')),
  as: query.get('as') ?? 'samokoro',
  tries: query.has('try'),
};

const THREAD = `/robinfarrow/status/${COMPLAINT}`;

/** Where each scene begins, and what lies over it. */
const SCENES: Record<string, { path: string; dialog?: Dialog }> = {
  home: { path: '/home' },
  quiet: { path: '/home' },
  messages: { path: '/messages' },
  thread: { path: THREAD },
  said: { path: THREAD },
  reply: { path: THREAD, dialog: { kind: 'reply', to: COMPLAINT, boxes: 1 } },
  quote: { path: '/home', dialog: { kind: 'quote', to: COMPLAINT, boxes: 1 } },
  compose: { path: '/home', dialog: { kind: 'post', boxes: 1 } },
  'two-boxes': { path: '/home', dialog: { kind: 'post', boxes: 2 } },
};

/** Puts the scene's own address into the bar; without a scene, the address that was asked for stands. */
export function arrive(): void {
  const bare = location.pathname === '/compose/post' && !history.state ? 'compose' : undefined;
  const scene = SCENES[visit.scene || bare || (location.pathname === '/' ? 'home' : '')];
  if (!scene) return;
  const opened = scene.dialog ? { behind: scene.path, dialog: scene.dialog } : null;
  history.replaceState(opened satisfies Opened | null, '', opened ? '/compose/post' : scene.path);
}

function theme(asked: string | null): Visit['theme'] {
  return asked === 'dim' || asked === 'dark' ? asked : 'light';
}
