import { afterAll, beforeAll, describe } from 'vitest';
import { type Cluster, startPostgres } from '../../scripts/postgres.ts';
import { deskOf, type OpenDesk } from './desk-of.ts';

/** Goes through the same tests with a desk on the embedded database and with one on a PostgreSQL server. */
export function onEachDatabase(
  name: string,
  tests: (desk: () => OpenDesk) => void,
  env: Record<string, string> = {},
): void {
  describe.each(['the embedded database', 'a PostgreSQL server'])(`${name}, on %s`, (kind) => {
    let desk: OpenDesk | undefined;
    let cluster: Cluster | undefined;
    beforeAll(async () => {
      if (kind.includes('server')) cluster = await startPostgres();
      desk = await deskOf({ ...env, ...(cluster && { DATABASE_URL: cluster.url }) });
    }, 60_000);
    afterAll(async () => {
      await desk?.close();
      await cluster?.stop();
    });
    tests(() => {
      if (!desk) throw new Error('The desk is not open yet');
      return desk;
    });
  });
}
