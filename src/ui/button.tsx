import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'type'> {
  look?: 'plain' | 'strong' | 'quiet';
  /** Sends the form it stands in. */
  send?: boolean;
  children: ComponentChildren;
}

/** A button of our pages; one `strong` at most in any one place. */
export function Button({ look = 'plain', send = false, children, ...rest }: Props) {
  return (
    <button {...rest} type={send ? 'submit' : 'button'} class={`button ${look}`}>
      {children}
    </button>
  );
}
