import { useId } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import type { ChoiceSpec } from '../fields/spec.ts';
import { usePart } from './context.ts';
import { type Path, wordsOf } from './tree.ts';

export function ChoicePart({ spec, path }: { spec: ChoiceSpec; path: Path }) {
  const id = useId();
  const { value, fault, set } = usePart(path);
  const options = spec.options();
  const chosen = wordsOf(value);
  return (
    <div class="field">
      <label for={id}>{text(spec.label)}</label>
      <select
        id={id}
        value={chosen}
        {...(fault && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{text('field_choose')}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
        {chosen && !options.some(([option]) => option === chosen) && <option>{chosen}</option>}
      </select>
      {fault && (
        <p id={`${id}-fault`} class="problem">
          {fault}
        </p>
      )}
    </div>
  );
}
