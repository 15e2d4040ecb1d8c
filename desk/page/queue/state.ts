import { type Signal, signal } from '@preact/signals';
import type { CaseLine } from '../../api/case.ts';
import type { Counts, QueuePage, QueueQuery } from '../../api/queue.ts';
import type { Call } from '../core/call.ts';

export const VIEWS = ['open', 'mine', 'closed'] as const;
export type View = (typeof VIEWS)[number];

interface Filter extends Omit<QueueQuery, 'after'> {
  view: View;
}

/** The lines one sees, in the server's order, and the one in hand. */
export interface Queue {
  filter: Signal<Filter>;
  lines: Signal<CaseLine[] | undefined>;
  /** Where the next page begins, when there is one. */
  after: Signal<string | undefined>;
  counts: Signal<Counts | undefined>;
  selected: Signal<string | undefined>;
  problem: Signal<string>;
  choose(change: Partial<Record<keyof Filter, string | undefined>>): Promise<void>;
  /** Fetches as much again as is shown. */
  load(): Promise<void>;
  more(): Promise<void>;
  /** Takes up the line so many below; the first when none is in hand. */
  move(by: number): CaseLine | undefined;
  current(): CaseLine | undefined;
  /** Puts a changed line in place of the old until the list is fetched anew. */
  put(line: CaseLine): void;
}

export function createQueue(call: Call): Queue {
  const filter = signal<Filter>({ view: 'open' });
  const lines = signal<CaseLine[]>();
  const after = signal<string>();
  const counts = signal<Counts>();
  const selected = signal<string>();
  const problem = signal('');
  /** Answers that come after a newer question are dropped. */
  let asked = 0;

  const page = (from?: string) =>
    call<QueuePage>('GET', `/api/queue?${query(filter.peek(), from)}`);

  async function load(): Promise<void> {
    const mine = ++asked;
    const wanted = lines.peek()?.length ?? 0;
    const found: CaseLine[] = [];
    let next: string | undefined;
    do {
      const answer = await page(next);
      if (mine !== asked) return;
      if (!answer.ok) {
        problem.value = answer.error;
        return;
      }
      found.push(...answer.value.cases);
      next = answer.value.after;
    } while (next && found.length < wanted);
    problem.value = '';
    keepSelection(found);
    lines.value = found;
    after.value = next;
    const counted = await call<Counts>('GET', '/api/counts');
    if (mine === asked && counted.ok) counts.value = counted.value;
  }

  /** A line that left hands the selection to the one that took its place. */
  function keepSelection(found: CaseLine[]): void {
    const id = selected.peek();
    if (id === undefined || found.some((line) => line.id === id)) return;
    const at = lines.peek()?.findIndex((line) => line.id === id) ?? -1;
    selected.value = at < 0 ? undefined : (found[at] ?? found.at(-1))?.id;
  }

  async function more(): Promise<void> {
    const from = after.peek();
    if (!from) return;
    const mine = ++asked;
    const answer = await page(from);
    if (mine !== asked) return;
    if (!answer.ok) {
      problem.value = answer.error;
      return;
    }
    const known = new Set(lines.peek()?.map(({ id }) => id));
    lines.value = [
      ...(lines.peek() ?? []),
      ...answer.value.cases.filter(({ id }) => !known.has(id)),
    ];
    after.value = answer.value.after;
  }

  const current = () => lines.peek()?.find(({ id }) => id === selected.peek());

  return {
    filter,
    lines,
    after,
    counts,
    selected,
    problem,
    load,
    more,
    current,
    async choose(change) {
      filter.value = tidy({ ...filter.peek(), ...change });
      lines.value = undefined;
      after.value = undefined;
      await load();
    },
    move(by) {
      const shown = lines.peek() ?? [];
      const at = shown.findIndex(({ id }) => id === selected.peek());
      const to = at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1);
      selected.value = shown[to]?.id;
      return shown[to];
    },
    put(line) {
      const now = lines.peek()?.map((old) => (old.id === line.id ? line : old));
      // Its time may have changed, and the order is that of what is due.
      lines.value = filter.peek().view === 'closed' ? now : now?.sort(byDue);
    },
  };
}

function byDue(one: CaseLine, other: CaseLine): number {
  const [a, b] = [one.next?.at, other.next?.at];
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return Date.parse(a) - Date.parse(b);
}

function tidy(filter: Partial<Record<keyof Filter, string | undefined>>): Filter {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  return { view: 'open', ...Object.fromEntries(said) };
}

function query(filter: Filter, from?: string): string {
  return new URLSearchParams({ ...filter, ...(from && { after: from }) }).toString();
}
