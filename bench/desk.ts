import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import type { QueuePage } from '../desk/api/queue.ts';
import { flood } from '../scripts/flood.ts';
import { startPostgres } from '../scripts/postgres.ts';
import { record, signed } from '../scripts/sample-case.ts';
import { type Client, deskOf, leadOf, type OpenDesk } from '../tests/desk/desk-of.ts';
import { spawnDesk } from '../tests/desk/process.ts';

/**
 * `npm run bench:desk`: what the desk carries on a PostgreSQL server of this machine. `--cases 100000` in the
 * queue, `--seconds 60` of intake, `--askers 20` that file at the same time, `--flood 10` seconds of one address
 * sending all it can to a desk of its own on the same database.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '60' },
    askers: { type: 'string', default: '20' },
    flood: { type: 'string', default: '10' },
  },
});
const CASES = Number(values.cases);
const SECONDS = Number(values.seconds);
const ASKERS = Number(values.askers);
const FLOOD = Number(values.flood);

const cluster = await startPostgres();
const DATABASE = { DATABASE_URL: cluster.url, DESK_KEY: randomBytes(32).toString('hex') };
const desk = await deskOf(DATABASE);
try {
  await fill(desk);
  console.table(await lists(desk.lead));
  console.table([await intake(desk)]);
  console.table([await flooded(desk.secret)]);
} finally {
  await desk.close();
  await cluster.stop();
}

/** Cases of all levels and communities, a tenth of them late, written by the server itself. */
async function fill({ desk: { store }, file }: OpenDesk): Promise<void> {
  await file(record());
  await store.db.execute(sql`
    insert into cases (id, key, body, created_at, arrived_at, level, level_reason, kind, status, site, link,
      thread, excerpt, already_posted, roles, complainer, community, known, assumed, asked_for, promised, spread,
      disclosure, clocks, duty, due_at)
    select 'HC-' || lpad(upper(to_hex(n)), 5, '0') || '-BENCH', 'bench-' || n, md5(n::text), t, t,
      'U' || (1 + n % 4), level_reason, kind, 'new', site, 'https://x.com/a/status/' || n, 'x.com/status/' || n,
      excerpt || ' ' || md5(n::text), already_posted, roles, '@user' || n % 5000, 'Community ' || n % 40, known,
      assumed, asked_for, promised, spread, disclosure, clocks, 'respond', now() + (n % 1000 - 100) * interval '1 minute'
    from cases, generate_series(1, ${sql.raw(String(CASES))}) n, lateral (select now() - n % 10000 * interval '1 minute' as t) as times
    where key not like 'bench-%'`);
  await store.db.execute(sql`vacuum analyze cases`);
}

async function lists(lead: Client) {
  const first = await lead.get<QueuePage>('/api/queue');
  const after = encodeURIComponent(first.after ?? '');
  const rows = [];
  for (const [name, path] of [
    ['first page', '/api/queue'],
    ['next page', `/api/queue?after=${after}`],
    ['one level', '/api/queue?level=U1'],
    ['one community', '/api/queue?community=Community%207'],
    ['words', '/api/queue?q=titles%20user77'],
    ['a link', '/api/queue?q=https://twitter.com/a/status/4711'],
    ['counts', '/api/counts'],
    ['a case', `/api/cases/${first.cases[0]?.id}`],
    ['the week', '/api/week'],
  ] as const) {
    const times: number[] = [];
    for (let count = 0; count < 110; count++) {
      const start = performance.now();
      await lead.get(path);
      if (count >= 10) times.push(performance.now() - start);
    }
    rows.push({ [`${CASES} cases, 100 times`]: name, ...spread(times) });
  }
  return rows;
}

async function intake({ url, secret, desk: { store } }: OpenDesk) {
  const before = await count(store);
  const times: number[] = [];
  let failed = 0;
  const until = performance.now() + SECONDS * 1_000;
  await Promise.all(
    Array.from({ length: ASKERS }, async () => {
      while (performance.now() < until) {
        const of = record();
        const init = signed(of, of.id, secret);
        const start = performance.now();
        const answer = await fetch(`${url}/intake`, init);
        await answer.arrayBuffer();
        if (answer.status === 201) times.push(performance.now() - start);
        else failed++;
      }
    }),
  );
  const arrived = (await count(store)) - before;
  return {
    [`intake, ${ASKERS} at a time, ${SECONDS} s`]: `${Math.round(times.length / SECONDS)} a second`,
    ...spread(times),
    acknowledged: times.length,
    'in the database': arrived,
    failed,
  };
}

/** How the list fares for somebody signed in while one address floods the intake, which gives each 120 a minute. */
async function flooded(secret: string) {
  const other = await spawnDesk({ ...DATABASE, DESK_INTAKE_PER_MINUTE: '120' });
  try {
    const lead = await leadOf(other);
    // A process that has just opened answers its first questions slowly, flood or none.
    for (let count = 0; count < 20; count++) await lead.get('/api/queue');
    const times: number[] = [];
    let over = false;
    const flooding = flood(`${other.url}/intake`, secret, { duration: FLOOD }).finally(() => {
      over = true;
    });
    while (!over) {
      const start = performance.now();
      await lead.get('/api/queue');
      times.push(performance.now() - start);
    }
    const { answers, unanswered, seconds } = await flooding;
    const all = Object.values(answers).reduce((sum, some) => sum + some, unanswered);
    return {
      [`a flood from one address, ${FLOOD} s`]: `${Math.round(all / seconds)} a second`,
      refused: `${(((answers[429] ?? 0) / all) * 100).toFixed(1)} %`,
      taken: answers[201] ?? 0,
      unanswered,
      'list meanwhile': times.length,
      ...spread(times),
    };
  } finally {
    await other.end();
  }
}

async function count(store: OpenDesk['desk']['store']): Promise<number> {
  const { rows } = await store.db.execute<{ count: number }>(
    sql`select count(*)::int as count from cases`,
  );
  return rows[0]?.count ?? 0;
}

/** Milliseconds. */
function spread(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99) };
}
