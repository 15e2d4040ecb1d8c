import type { Situation } from '../report.ts';
import type { ReadyFacts } from './facts.ts';
import { normaliseHandle } from './handle.ts';

/** Is this account the company's own, or a spokesperson's whom the policy names? Handles decide where there are any: names can be shared. */
export function maySpeak(account: Situation['account'], facts: ReadyFacts): boolean {
  if (!account) return false;
  const handle = account.handle === undefined ? '' : normaliseHandle(account.handle);
  if (handle !== '') return facts.handles.has(handle) || facts.spokespeople.handles.has(handle);
  return (
    account.name !== undefined && facts.spokespeople.names.has(account.name.trim().toLowerCase())
  );
}
