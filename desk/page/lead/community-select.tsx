import { type Desk, meOf } from '../core/desk.ts';
import { Select } from '../parts/select.tsx';
import { text } from '../texts.ts';

interface Props {
  desk: Desk;
  value: string;
  change(value: string): void;
}

/** One of the communities of the settings; one that is there no more stays until another is chosen. */
export function CommunitySelect({ desk, value, change }: Props) {
  const known = desk.settings.value?.communities ?? meOf(desk)?.communities ?? [];
  const names = value && !known.includes(value) ? [value, ...known] : known;
  return (
    <Select
      label={text('community')}
      value={value}
      options={[['', text('community_none')], ...names.map((name) => [name, name] as const)]}
      change={change}
    />
  );
}
