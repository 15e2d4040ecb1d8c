import { browser } from '../browser.ts';
import type { Kind } from '../checker/report.ts';
import { familyOf } from '../ui/family.ts';

/** The toolbar icon: plain, grey when off, or with a dot of the family's colour. Never a number. */
export async function showBadge(state: Kind | 'off' | undefined, tabId?: number): Promise<void> {
  const name = state === 'off' ? 'grey' : state ? familyOf(state) : undefined;
  const path = (size: number) => `/icons/hat${name ? `-${name}` : ''}-${size}.png`;
  await browser.action.setIcon({
    path: { 16: path(16), 32: path(32) },
    ...(tabId !== undefined && { tabId }),
  });
}
