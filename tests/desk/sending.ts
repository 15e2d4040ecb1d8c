import type { Db } from '../../desk/db/open.ts';
import type { Jobs } from '../../desk/jobs/run.ts';
import { reachOf } from '../../desk/outward/reach.ts';
import { vaultOf } from '../../desk/vault.ts';
import { NOW } from './rows.ts';

export const vault = vaultOf('a phrase of thirty-two characters and more');

/** Everything that sends, at a moment that stands still. */
export function sending(db: Db, given: Partial<Jobs> = {}): Jobs {
  return {
    db,
    vault,
    mail: undefined,
    reach: reachOf({ allowPrivate: true, timeout: 2_000 }),
    publicUrl: 'https://desk.acme.example',
    now: () => NOW,
    random: () => 0.999,
    onError: () => undefined,
    ...given,
  };
}
