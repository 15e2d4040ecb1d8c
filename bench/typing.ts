import type { Launched } from '../scripts/launch.ts';
import { clocks, enter, PLACES, type Place, pause, spent } from './places.ts';
import { quantile, type Row, row } from './table.ts';

/** Keys a second: a good typist, and bursts of one. */
const PACES = [12, 25];

const DRAFT =
  "Thanks for writing. We've just dropped that whole site from the list, and our team decided it today.";

/**
 * Main-thread time a key in each editor, without Hatcheck and with it by turns. From the third sentence
 * on something is underlined, so that most keys are those that cost most.
 */
export async function measureTyping(
  without: Launched,
  withIt: Launched,
  turns: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const place of PLACES) {
    for (const pace of PACES) {
      const bare: number[][] = [];
      const extended: number[][] = [];
      for (let turn = 0; turn < turns; turn++) {
        bare.push(await typeOnce(without, place, 1_000 / pace));
        extended.push(await typeOnce(withIt, place, 1_000 / pace));
      }
      rows.push(...compared(`${place.editor}, ${pace} keys/s`, bare, extended));
    }
  }
  return rows;
}

function compared(what: string, bare: number[][], extended: number[][]): Row[] {
  const none = perKey(bare);
  const ours = perKey(extended);
  const extra = ours.map((time, key) => time - (none[key] ?? 0));
  const ratio = quantile(ours, 0.5) / quantile(none, 0.5);
  return [
    row(`${what}: a key without: p50`, quantile(none, 0.5), 'ms'),
    row(`${what}: a key with: p50`, quantile(ours, 0.5), 'ms'),
    row(`${what}: with to without`, ratio, '×'),
    row(`${what}: extra: p50`, quantile(extra, 0.5), 'ms'),
    row(`${what}: extra: p95`, quantile(extra, 0.95), 'ms', 1),
  ];
}

/** The same key of the same draft, turn by turn: its median is free of what else the machine did. */
function perKey(turns: number[][]): number[] {
  return [...DRAFT].map((_, key) =>
    quantile(
      turns.map((keys) => keys[key] ?? 0),
      0.5,
    ),
  );
}

/** Processor time of the main thread for each key of the draft and what follows until the next. */
async function typeOnce(launched: Launched, place: Place, between: number): Promise<number[]> {
  const page = await enter(launched, place);
  const session = await clocks(page);
  const keys: number[] = [];
  let before = await spent(session);
  for (const letter of DRAFT) {
    const next = pause(between);
    await page.keyboard.type(letter);
    await next;
    const now = await spent(session);
    keys.push(now - before);
    before = now;
  }
  await page.close();
  return keys;
}
