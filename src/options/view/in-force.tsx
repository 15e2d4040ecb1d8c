import type { Source } from '../../policy/join.ts';
import type { PolicyInForce } from '../../policy/sources.ts';
import { text } from '../../ui/text.ts';
import { FIELDS } from '../fields/all.ts';
import { day } from './day.ts';
import { Shown } from './shown.tsx';

const SOURCES = {
  managed: 'options_from_managed',
  hosted: 'options_from_hosted',
  imported: 'options_from_imported',
  form: 'options_from_form',
} as const;

/** Everything that is set, section by section, with who set it and since when. */
export function InForce({ inForce }: { inForce: PolicyInForce }) {
  const { policy, from } = inForce;
  return (
    <div class="in-force">
      {FIELDS.map((spec) => {
        const source = from[spec.key];
        return (
          source && (
            <section key={spec.key} data-section={spec.key}>
              <h3>{text(spec.label)}</h3>
              <p class="soft">{cameFrom(source, inForce)}</p>
              {spec.means && <p class="soft">{text(spec.means, policy.company.name)}</p>}
              <Shown spec={spec} value={policy[spec.key]} company={policy.company.name} />
            </section>
          )
        );
      })}
    </div>
  );
}

function cameFrom(source: Source, { sinceOf, since }: PolicyInForce): string {
  return text(SOURCES[source], day(sinceOf[source] ?? since));
}
