import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { type PolicyPart, VERSION } from '../policy/schema.ts';
import type { PolicyInForce } from '../policy/sources.ts';
import { Button } from '../ui/button.tsx';
import { text } from '../ui/text.ts';
import { FIELDS } from './fields/all.ts';
import type { OptionsState } from './state.ts';

/** The company file as a file: what is in force, or one's own alone; with its keys or without. */
export function Export({ state, inForce }: { state: OptionsState; inForce: PolicyInForce }) {
  const name = useId();
  const own = useSignal<PolicyPart | undefined>(undefined);
  const which = useSignal<'joined' | 'own'>('joined');
  const without = useSignal(true);
  const saved = useSignal(false);
  useEffect(() => {
    state.want({ type: 'policy-own' }).then((found) => {
      if (found) own.value = found.file;
    });
  }, []);

  const file = which.value === 'own' && own.value ? own.value : joinedFile(inForce);
  const keys = holdsKeys(file);
  const words = `${JSON.stringify(without.value ? withoutKeys(file) : file, null, 2)}\n`;

  const save = () => {
    const address = URL.createObjectURL(new Blob([words], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `hatcheck-${slug(inForce.policy.company.name)}.json`;
    link.click();
    // The browser has it by then, whatever becomes of the address.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    saved.value = true;
  };

  return (
    <div class="stack export">
      <fieldset class="ticks">
        <legend>{text('options_export_which')}</legend>
        {(['joined', 'own'] as const).map((each) => (
          <label key={each} class="tick">
            <input
              type="radio"
              name={name}
              checked={which.value === each}
              disabled={each === 'own' && !own.value}
              onChange={() => {
                which.value = each;
                saved.value = false;
              }}
            />
            {text(`options_export_${each}`)}
          </label>
        ))}
      </fieldset>
      {keys && (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={without.value}
              onChange={(event) => {
                without.value = event.currentTarget.checked;
                saved.value = false;
              }}
            />
            {text('options_export_without')}
          </label>
          {!without.value && <p class="problem">{text('options_export_keys')}</p>}
        </>
      )}
      <div class="row">
        <Button look="strong" onClick={save}>
          {text('options_export_save')}
        </Button>
        <span role="status">{saved.value && text('options_export_saved')}</span>
      </div>
    </div>
  );
}

/** The sections that are set, in the order of the form. */
function joinedFile({ policy, from }: PolicyInForce): PolicyPart {
  const set = FIELDS.filter(({ key }) => from[key]).map(({ key }) => [key, policy[key]]);
  return { hatcheck: VERSION, ...Object.fromEntries(set) };
}

/** A public key may be seen by everybody. */
function isSecret(key: string | undefined): boolean {
  return key !== undefined && !key.startsWith('whpk_');
}

function holdsKeys({ handoff, hosted }: PolicyPart): boolean {
  return isSecret(handoff?.secret) || isSecret(hosted?.key);
}

function withoutKeys(file: PolicyPart): PolicyPart {
  const { handoff, hosted } = file;
  const { secret: _secret, ...rest } = handoff ?? {};
  const { key, ...place } = hosted ?? { url: '' };
  return {
    ...file,
    ...(handoff && { handoff: rest }),
    ...(hosted && { hosted: isSecret(key) ? place : hosted }),
  };
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'company'
  );
}
