// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id?: string | undefined; sendMessage: typeof sendMessage } = { sendMessage };

beforeEach(async () => {
  vi.resetModules();
  sendMessage.mockReset();
  runtime.id = 'hatcheck';
  vi.stubGlobal('chrome', { runtime });
  document.body.innerHTML = '<textarea></textarea>';
  await import('../../src/composer/watch.iife.ts');
});
afterEach(() => {
  globalThis.hatcheckHere = undefined;
  vi.unstubAllGlobals();
});

/** A focus as the browser tells of it, until everything that came of it is done. */
async function focused(): Promise<void> {
  const event = new Event('focusin', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector('textarea')?.dispatchEvent(event);
  await new Promise((done) => setTimeout(done));
}

it('asks again at the next focus when the background did not come up', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  sendMessage.mockResolvedValue(true);
  await focused();
  await focused();
  await focused();
  expect(sendMessage.mock.calls).toEqual([[{ type: 'wake' }], [{ type: 'wake' }]]);
});

it('asks again at the next focus when the background failed over the question', async () => {
  sendMessage.mockResolvedValueOnce({ failed: 'Error: storage' });
  sendMessage.mockResolvedValue(true);
  await focused();
  await focused();
  await focused();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('keeps quiet for good once the extension is gone', async () => {
  runtime.id = undefined;
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  await focused();
  await focused();
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('does not bring the rest in twice where only the answer was lost', async () => {
  sendMessage.mockImplementation(async () => {
    globalThis.hatcheckHere = true;
    throw new Error('The message port closed before a response was received.');
  });
  await focused();
  await focused();
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('asks once for two focuses in quick succession', async () => {
  let answer: (is: unknown) => void = () => undefined;
  sendMessage.mockReturnValue(
    new Promise((done) => {
      answer = done;
    }),
  );
  await focused();
  await focused();
  answer(true);
  await focused();
  expect(sendMessage).toHaveBeenCalledOnce();
});
