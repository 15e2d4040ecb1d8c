import { sql } from 'drizzle-orm';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { LEVELS } from './api/words.ts';
import type { Db } from './db/open.ts';

/** What an operator can watch, in Prometheus' format; numbers of cases, and nothing of what is in them. */
export function metricsOf(db: Db) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const open = new Gauge({
    name: 'desk_cases_open',
    help: 'Open cases by level',
    labelNames: ['level'] as const,
    registers,
  });
  const late = new Gauge({
    name: 'desk_cases_late',
    help: 'Open cases whose next duty is overdue',
    labelNames: ['level'] as const,
    registers,
  });
  const waiting = new Gauge({
    name: 'desk_jobs_waiting',
    help: 'E-mails and forwards that have not gone out yet',
    registers,
  });
  return {
    requests: new Histogram({
      name: 'desk_http_seconds',
      help: 'Time to answer, by route and status',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers,
    }),
    intake: new Counter({
      name: 'desk_intake_total',
      help: 'Cases that came in, by what became of them',
      labelNames: ['outcome'] as const,
      registers,
    }),
    /** The page of numbers; counts are taken when somebody asks. */
    async page(): Promise<string> {
      const { rows } = await db.execute<{ level: string; open: number; late: number }>(
        sql`select level, count(*)::int as open, count(*) filter (where due_at < now())::int as late
            from cases where closed_at is null and merged_into is null group by level`,
      );
      for (const level of LEVELS) {
        const row = rows.find((each) => each.level === level);
        open.set({ level }, row?.open ?? 0);
        late.set({ level }, row?.late ?? 0);
      }
      const jobs = await db.execute<{ count: number }>(
        sql`select count(*)::int as count from jobs where state = 'waiting'`,
      );
      waiting.set(jobs.rows[0]?.count ?? 0);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

export type Metrics = ReturnType<typeof metricsOf>;
