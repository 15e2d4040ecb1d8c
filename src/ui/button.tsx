import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'type'> {
  look?: 'plain' | 'strong' | 'quiet';
  children: ComponentChildren;
}

/** A button of our pages; one `strong` at most in any one place. */
export function Button({ look = 'plain', children, ...rest }: Props) {
  return (
    <button {...rest} type="button" class={`button ${look}`}>
      {children}
    </button>
  );
}
