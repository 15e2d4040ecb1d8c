import { useId } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import type { TicksSpec } from '../fields/spec.ts';
import { usePart } from './context.ts';
import { listOf, type Path } from './tree.ts';

export function TicksPart({ spec, path }: { spec: TicksSpec; path: Path }) {
  const id = useId();
  const { value, fault, set } = usePart(path);
  const ticked = listOf(value);
  return (
    <fieldset class="ticks" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{text(spec.label)}</legend>
      {spec.options.map(([option, words]) => (
        <label key={option} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(option)}
            onChange={() =>
              set(
                ticked.includes(option)
                  ? ticked.filter((other) => other !== option)
                  : [...ticked, option],
              )
            }
          />
          {text(words)}
        </label>
      ))}
      {fault && (
        <p id={`${id}-fault`} class="problem">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
