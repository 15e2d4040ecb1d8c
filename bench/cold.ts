import type { Page } from 'puppeteer-core';
import { isAtRest, stopBackground } from '../scripts/background.ts';
import { closePage } from '../scripts/close-page.ts';
import type { Launched } from '../scripts/launch.ts';
import { pause } from './places.ts';
import { quantile, type Row, row } from './table.ts';

/** What of the browser's interface the composer uses. */
interface Asking {
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    connect(how: { name: string }): {
      postMessage(message: object): void;
      onMessage: { addListener(heard: (answer: unknown) => void): void };
      disconnect(): void;
    };
  };
}

/**
 * What a background takes to its first verdict by itself, from the composer's first message: a page of the
 * extension's own sends what the composer sends, in its order, without the writer's rest between.
 */
export async function measureAnswers(launched: Launched, turns: number): Promise<Row[]> {
  const page = await launched.openOwn('src/options/options.html');
  const cold: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    // What the last question set going comes to rest first.
    await pause(500);
    await stopBackground(launched);
    if (!(await isAtRest(launched))) throw new Error('The background does not come to rest.');
    cold.push(await answer(page));
    warm.push(await answer(page));
  }
  await closePage(page);
  return [
    row('first message to verdict, background awake: p50', quantile(warm, 0.5), 'ms'),
    row('first message to verdict, background asleep: p50', quantile(cold, 0.5), 'ms', 600),
    row('first message to verdict, background asleep: p95', quantile(cold, 0.95), 'ms'),
  ];
}

function answer(page: Page): Promise<number> {
  return page.evaluate(async (draft) => {
    const { runtime } = chrome as unknown as Asking;
    const start = performance.now();
    await runtime.sendMessage({ type: 'settings' });
    const port = runtime.connect({ name: 'composer' });
    const answered = new Promise<unknown>((done) => port.onMessage.addListener(done));
    port.postMessage({ type: 'warm' });
    const parent = { author: '@robinfarrow', text: 'Who are the people running that site?' };
    const situation = { site: 'x', kind: 'reply', parent };
    port.postMessage({ type: 'check', id: 1, draft, situation });
    const { verdict } = (await answered) as { verdict: { report: { findings: object[] } } };
    const time = performance.now() - start;
    port.disconnect();
    if (verdict.report.findings.length === 0) throw new Error('Nothing was found.');
    return time;
  }, 'We have just removed that site. ');
}
