import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  on: boolean;
  change(on: boolean): void;
}

/** A setting that is on or off, with its name and what it does. */
export function Switch({ label, hint, on, change }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} class="soft">
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </div>
  );
}
