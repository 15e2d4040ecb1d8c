import type { Status } from '../../messages.ts';
import { text } from '../../ui/text.ts';
import { Faults } from '../faults.tsx';

const SOURCES = {
  managed: 'options_refused_managed',
  hosted: 'options_refused_hosted',
  imported: 'options_refused_imported',
  form: 'options_refused_form',
  joined: 'options_refused_joined',
} as const;

/** Every file that was refused: whose it is, all that is wrong with it, and what counts meanwhile. */
export function RefusedFiles({ status }: { status: Status }) {
  if (status.refused.length === 0) return null;
  return (
    <div class="refused">
      {status.refused.map(({ source, faults }) => (
        <section key={source}>
          <h3 class="problem">{text(SOURCES[source])}</h3>
          <Faults of={faults} />
        </section>
      ))}
      <p>{text(status.policy ? 'options_company_newer_refused' : 'options_refused_nothing')}</p>
    </div>
  );
}
