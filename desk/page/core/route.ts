import { type ReadonlySignal, signal } from '@preact/signals';

/** Where one is, as the address says. */
export type Route =
  | { page: 'queue' }
  | { page: 'case'; id: string }
  | { page: 'week'; from?: string }
  | { page: 'people' | 'settings' | 'rota' | 'sign-in' | 'lost' }
  | { page: 'setup' | 'set-password'; token: string };

const PLAIN = ['week', 'people', 'settings', 'rota', 'sign-in'] as const;

export function readRoute({ pathname, searchParams }: URL): Route {
  const [first = '', second, third] = pathname.replace(/^\/|\/$/g, '').split('/');
  const token = searchParams.get('token') ?? '';
  if (first === '') return { page: 'queue' };
  if (first === 'case' && second && third === undefined)
    return { page: 'case', id: decode(second) };
  if (second !== undefined) return { page: 'lost' };
  if (first === 'setup' || first === 'set-password') return { page: first, token };
  const from = searchParams.get('from');
  if (first === 'week' && from) return { page: 'week', from };
  const plain = PLAIN.find((name) => name === first);
  return { page: plain ?? 'lost' };
}

/** Somebody may type any address; a broken one is merely not found. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export interface Router {
  route: ReadonlySignal<Route>;
  go(path: string): void;
}

/** Follows the address bar and plain clicks on links of the page; lets every other click be. */
export function createRouter(window: Window, until: AbortSignal): Router {
  const route = signal(readRoute(new URL(window.location.href)));
  const read = () => {
    route.value = readRoute(new URL(window.location.href));
  };
  const go = (path: string) => {
    window.history.pushState(null, '', path);
    read();
    window.scrollTo(0, 0);
  };
  window.addEventListener('popstate', read, { signal: until });
  window.document.addEventListener(
    'click',
    (event) => {
      const path = insidePath(event, window.location);
      if (!path) return;
      event.preventDefault();
      go(path);
    },
    { signal: until },
  );
  return { route, go };
}

function insidePath(event: MouseEvent, here: Location): string | undefined {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || held) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return undefined;
  const to = new URL(link.href);
  // A link to a place on this page is the browser's own affair.
  if (to.origin !== here.origin || to.hash) return undefined;
  return to.pathname + to.search;
}
