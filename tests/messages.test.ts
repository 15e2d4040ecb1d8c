import { afterEach, expect, it, vi } from 'vitest';
import { ask, hear } from '../src/messages.ts';

type Listener = (question: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

/** The line between two parts, as both browsers have it: who keeps it open answers by a call, and all values are copied. */
const line = vi.hoisted(() => ({ listeners: new Set<Listener>() }));

vi.mock('../src/browser.ts', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => line.listeners.add(listener),
        removeListener: (listener: Listener) => line.listeners.delete(listener),
      },
      sendMessage: (question: unknown) =>
        new Promise((resolve) => {
          const reply = (answer: unknown) => resolve(structuredClone(answer));
          const open = [...line.listeners].map((listener) => listener(question, {}, reply));
          if (!open.includes(true)) resolve(undefined);
        }),
    },
  },
}));

afterEach(() => line.listeners.clear());

it('carries an answer, however late', async () => {
  hear(async () => ({ before: 'Acme' }));
  expect(await ask({ type: 'status' })).toEqual({ before: 'Acme' });
});

it('carries an answer that says no, and one that says nothing', async () => {
  hear(async (question) => ((question as { type: string }).type === 'wake' ? false : undefined));
  expect(await ask({ type: 'wake' })).toBe(false);
  expect(await ask({ type: 'erase' })).toBeUndefined();
});

it('leaves to others what it does not answer', async () => {
  hear(() => undefined);
  expect(await ask({ type: 'wake' })).toBeUndefined();
  hear(async () => true);
  expect(await ask({ type: 'wake' })).toBe(true);
});

it('rejects with what went wrong on the other side', async () => {
  hear(async () => {
    throw new Error('disk full');
  });
  await expect(ask({ type: 'status' })).rejects.toThrow('disk full');
});

it('is deaf when told so', async () => {
  const deaf = hear(async () => true);
  deaf();
  expect(await ask({ type: 'wake' })).toBeUndefined();
});
