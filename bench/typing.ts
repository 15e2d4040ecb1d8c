import { closePage } from '../scripts/close-page.ts';
import type { Launched } from '../scripts/launch.ts';
import { clockOf } from './clock.ts';
import { enter, PLACES, type Place, pause } from './places.ts';
import { quantile, type Row, row } from './table.ts';
import { traced } from './trace.ts';

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
      const what = `${place.editor}, ${pace} keys/s`;
      rows.push(...compared(what, bare, extended));
      // Firefox does not put down script to files.
      if (withIt.engine === 'chrome')
        rows.push(...ownScript(what, await ownOnce(withIt, place, 1_000 / pace)));
    }
  }
  return rows;
}

function compared(what: string, bare: number[][], extended: number[][]): Row[] {
  const none = perKey(bare);
  const ours = perKey(extended);
  const extra = beyond(ours, none);
  const halves = [0, 1].map((half) => perKey(bare.filter((_, turn) => turn % 2 === half)));
  return [
    row(`${what}: a key without: p50`, quantile(none, 0.5), 'ms'),
    row(`${what}: a key with: p50`, quantile(ours, 0.5), 'ms'),
    row(`${what}: with to without`, mean(ours) / mean(none), '×'),
    row(`${what}: extra: p50`, quantile(extra, 0.5), 'ms'),
    row(`${what}: extra: p95`, quantile(extra, 0.95), 'ms'),
    // How far two halves of the runs without it lie apart: no smaller difference can be seen.
    row(
      `${what}: none against none: p95`,
      quantile(beyond(halves[0] ?? [], halves[1] ?? []), 0.95),
      'ms',
    ),
  ];
}

const beyond = (one: readonly number[], other: readonly number[]) =>
  one.map((time, key) => time - (other[key] ?? 0));

const mean = (times: readonly number[]) =>
  times.reduce((sum, time) => sum + time, 0) / times.length;

function ownScript(what: string, keys: readonly number[]): Row[] {
  return [
    row(`${what}: script of ours a key: p50`, quantile(keys, 0.5), 'ms'),
    row(`${what}: script of ours a key: p95`, quantile(keys, 0.95), 'ms', 1),
  ];
}

/** What the browser puts down to files of ours from each key to the next, layout that they force included. */
async function ownOnce(launched: Launched, place: Place, between: number): Promise<number[]> {
  const page = await enter(launched, place);
  const { runs, keys } = await traced(page, async () => {
    for (const letter of DRAFT) {
      const next = pause(between);
      await page.keyboard.type(letter);
      await next;
    }
  });
  await closePage(page);
  const ours = runs.filter((run) => run.ours);
  return keys.map((at, key) =>
    ours
      .filter((run) => run.at >= at && run.at < (keys[key + 1] ?? Number.POSITIVE_INFINITY))
      .reduce((sum, { ms }) => sum + ms, 0),
  );
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
  const spent = await clockOf(launched, page);
  const keys: number[] = [];
  let before = await spent();
  for (const letter of DRAFT) {
    const next = pause(between);
    await page.keyboard.type(letter);
    await next;
    const now = await spent();
    keys.push(now - before);
    before = now;
  }
  await closePage(page);
  return keys;
}
