import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  fault?: string | undefined;
  value: string;
  change(value: string): void;
  lines?: number;
  /** Which keys a screen keyboard offers. */
  inputMode?: 'text' | 'email' | 'url' | 'search' | 'numeric';
  /** Shown as dots, and kept out of what the browser fills in by itself. */
  secret?: boolean;
  required?: boolean;
  placeholder?: string;
}

/** A line or a few lines to fill in, with its name above, a hint, and what is wrong with it. */
export function Field({ label, hint, fault, value, change, lines, secret, ...rest }: Props) {
  const id = useId();
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    ...rest,
    id,
    value,
    ...(about && { 'aria-describedby': about }),
    ...(fault && { 'aria-invalid': true }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft">
          {hint}
        </p>
      )}
      {lines ? (
        <textarea {...shared} rows={lines} onInput={(event) => change(event.currentTarget.value)} />
      ) : secret ? (
        <input
          {...shared}
          type="password"
          autocomplete="off"
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} type="text" onInput={(event) => change(event.currentTarget.value)} />
      )}
      {fault && (
        <p id={`${id}-fault`} class="problem">
          {fault}
        </p>
      )}
    </div>
  );
}
