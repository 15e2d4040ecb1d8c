import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface. Under this name Chrome and Firefox have had it with promises for as long as they have
 * had manifests of version 3; `hear` in `messages.ts` has the one thing that they do differently.
 */
export const browser = chrome as unknown as Browser;
