import type { Page } from 'puppeteer-core';

/** One thing that the page's main thread did: name, when it began and what it took, µs; which file it ran. */
interface TraceEvent {
  name: string;
  ts: number;
  /** Thread time, µs. */
  tdur?: number;
  args?: { data?: { url?: string; type?: string }; fileName?: string };
}

const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/** Script that ran: when (µs on the trace's clock), processor time (ms), and whether it is a file of ours. */
export interface Run {
  at: number;
  ms: number;
  ours: boolean;
}

/** What ran on the page while `doing`, as the browser itself puts it down to files; and when keys went down. */
export async function traced(
  page: Page,
  doing: () => Promise<void>,
): Promise<{ runs: Run[]; keys: number[] }> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await doing();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const keys = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const runs = traceEvents
    .filter(({ name }) => RUNS.has(name))
    .map(({ ts, tdur = 0, args }) => ({
      at: ts,
      ms: tdur / 1_000,
      ours: (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension:'),
    }));
  return { runs, keys };
}
