import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  type: 'email' | 'password' | 'number' | 'time' | 'datetime-local' | 'text';
  value: string;
  change(value: string): void;
  autocomplete?: 'name' | 'username' | 'current-password' | 'new-password' | 'off';
  required?: boolean;
  minLength?: number;
  min?: number;
  placeholder?: string;
}

/** A field that needs a kind of its own, such as a password or a time. */
export function LineField({ label, hint, type, change, ...rest }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft">
          {hint}
        </p>
      )}
      <input
        {...rest}
        // One of several types; the attributes given fit every one of them.
        type={type as 'text'}
        id={id}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </div>
  );
}
