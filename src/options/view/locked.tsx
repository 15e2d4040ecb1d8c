import type { PolicyInForce } from '../../policy/sources.ts';
import { text } from '../../ui/text.ts';
import type { SectionSpec } from '../fields/spec.ts';
import { Shown } from './shown.tsx';

/** A section that others set: what it says, and why it cannot be filled in here. */
export function Locked({ spec, inForce }: { spec: SectionSpec; inForce: PolicyInForce }) {
  const managed = inForce.from[spec.key] === 'managed';
  return (
    <>
      <p>{text(managed ? 'options_locked_managed' : 'options_locked_hosted')}</p>
      <Shown spec={spec} value={inForce.policy[spec.key]} company={inForce.policy.company.name} />
    </>
  );
}
