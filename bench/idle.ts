import type { Launched } from '../scripts/launch.ts';
import { pause } from './places.ts';
import { quantile, type Row, row } from './table.ts';

/**
 * Script of a page on which nobody writes, from its start, without Hatcheck and with it by turns: the
 * difference, and what the browser itself puts down to files of ours, which other programs cannot blur.
 */
export async function measureIdle(
  without: Launched,
  withIt: Launched,
  turns: number,
): Promise<Row[]> {
  const bare: Scripts[] = [];
  const extended: Scripts[] = [];
  for (let turn = 0; turn < turns; turn++) {
    bare.push(await scripts(without));
    extended.push(await scripts(withIt));
  }
  const p50 = (of: readonly Scripts[], what: keyof Scripts) =>
    quantile(
      of.map((each) => each[what]),
      0.5,
    );
  const all = { without: p50(bare, 'all'), with: p50(extended, 'all') };
  const ours = extended.map((each) => each.ours);
  return [
    row('script where nobody writes, without: p50', all.without, 'ms'),
    row('script where nobody writes, with: p50', all.with, 'ms'),
    row('of it ours: p50', quantile(ours, 0.5), 'ms', 2),
    row('of it ours: p95', quantile(ours, 0.95), 'ms'),
  ];
}

/** Processor time of the main thread, ms. */
interface Scripts {
  all: number;
  ours: number;
}

interface TraceEvent {
  name: string;
  /** Thread time, µs. */
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

async function scripts(launched: Launched): Promise<Scripts> {
  const page = await launched.openX('/?quiet');
  await page.bringToFront();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.reload();
  await pause(1_000);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.close();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const sums = { all: 0, ours: 0 };
  for (const { name, tdur = 0, args } of traceEvents) {
    if (!RUNS.has(name)) continue;
    sums.all += tdur / 1_000;
    const from = args?.data?.url ?? args?.fileName ?? '';
    if (from.startsWith('chrome-extension:')) sums.ours += tdur / 1_000;
  }
  return sums;
}
