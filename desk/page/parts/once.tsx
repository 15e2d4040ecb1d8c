import type { Desk } from '../core/desk.ts';
import { text } from '../texts.ts';
import { Copy } from './copy.tsx';

interface Props {
  desk: Desk;
  title: string;
  /** Named values, each with its own button to copy it. */
  values: readonly (readonly [label: string, value: string])[];
}

/** What is shown this once and never again. */
export function Once({ desk, title, values }: Props) {
  return (
    <div class="once" role="status">
      <h3>{title}</h3>
      <p class="soft">{text('once_hint')}</p>
      {values.map(([label, value]) => (
        <div key={label} class="once-value">
          <p class="soft">{label}</p>
          <code>{value}</code>
          <Copy desk={desk} words={value} label={text('copy_named', label)} />
        </div>
      ))}
    </div>
  );
}
