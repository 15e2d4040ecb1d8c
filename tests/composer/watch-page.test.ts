// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import type { Site } from '../../src/sites/kit/site.ts';

const sendMessage = vi.fn<(message: { type: string }) => Promise<unknown>>();
const runtime: { id: string | undefined } & Record<string, unknown> = {
  id: 'hatcheck',
  sendMessage,
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
  connect: () => ({
    postMessage: () => undefined,
    onMessage: { addListener: () => undefined },
    onDisconnect: { addListener: () => undefined },
  }),
};
vi.mock('../../src/browser.ts', () => ({ browser: { runtime } }));
const { watchPage } = await import('../../src/composer/watch-page.ts');

// Browsers have it; Node has it from 22 on.
Promise.withResolvers ??= function withResolvers<T>() {
  let [resolve, reject] = [(_: T | PromiseLike<T>) => {}, (_?: unknown) => {}];
  const promise = new Promise<T>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
};

const LOST = new Error('The message port closed before a response was received.');

/** A site that only tells that it was asked for a composer: then the page is watched. */
const asked = vi.fn();
const site = {
  id: 'x',
  name: 'X',
  composerAt: asked,
} as unknown as Site;

const questions = () => sendMessage.mock.calls.map(([{ type }]) => type);

beforeEach(() => {
  sendMessage.mockReset();
  asked.mockReset();
  runtime.id = 'hatcheck';
  document.body.innerHTML = '<textarea></textarea>';
  document.querySelector('textarea')?.focus();
});

it('asks again for the settings when the background stopped over the question, and then watches', async () => {
  sendMessage.mockRejectedValueOnce(LOST).mockRejectedValueOnce(LOST);
  sendMessage.mockResolvedValue(DEFAULT_SETTINGS);
  await watchPage(site);
  expect(questions()).toEqual(['settings', 'settings', 'settings']);
  expect(asked).toHaveBeenCalled();
});

it('asks again where no answer comes in time', async () => {
  vi.useFakeTimers();
  try {
    sendMessage.mockReturnValueOnce(new Promise(() => undefined));
    sendMessage.mockResolvedValue(DEFAULT_SETTINGS);
    const watching = watchPage(site);
    await vi.advanceTimersByTimeAsync(2_000);
    await watching;
  } finally {
    vi.useRealTimers();
  }
  expect(questions()).toEqual(['settings', 'settings']);
  expect(asked).toHaveBeenCalled();
});

it('gives up in the end, and leaves the page as it was', async () => {
  sendMessage.mockRejectedValue(LOST);
  await expect(watchPage(site)).rejects.toThrow(LOST);
  expect(questions()).toEqual(['settings', 'settings', 'settings', 'settings']);
  expect(asked).not.toHaveBeenCalled();
});

it('asks no more once the extension is gone', async () => {
  sendMessage.mockImplementation(async () => {
    runtime.id = undefined;
    throw LOST;
  });
  await expect(watchPage(site)).rejects.toThrow(LOST);
  expect(questions()).toEqual(['settings']);
});
