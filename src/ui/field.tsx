import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  fault?: string | undefined;
  value: string;
  change(value: string): void;
  /** Of a field of several; it has no kind. */
  lines?: number;
  type?: 'text' | 'email' | 'password' | 'number' | 'time' | 'datetime-local';
  autocomplete?: 'name' | 'username' | 'current-password' | 'new-password' | 'off';
  /** Which keys a screen keyboard offers. */
  inputMode?: 'text' | 'email' | 'url' | 'search' | 'numeric';
  required?: boolean;
  minLength?: number;
  /** Of a number. */
  min?: number;
  placeholder?: string;
}

/** A line or a few lines to fill in, with its name above, a hint, and what is wrong with it. */
export function Field({ label, hint, fault, value, change, lines, type, min, ...rest }: Props) {
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
      ) : (
        <input
          {...shared}
          {...(min !== undefined && { min })}
          // One of several kinds; the attributes given fit every one of them.
          type={(type ?? 'text') as 'text'}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      {fault && (
        <p id={`${id}-fault`} class="problem">
          {fault}
        </p>
      )}
    </div>
  );
}
