import { Drawing } from '../../../src/ui/drawing.tsx';
import { SIGNS } from '../../../src/ui/signs.tsx';

/** What only the desk shows, and what it takes over from the extension. */
const ICONS = {
  /** A clock that has run out. */
  late: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5v5M12 16v.25',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.25V12l3.25 2',
  posted: 'M4.5 11.5 19 5l-4.5 14-3-5.5zM11.5 13.5 19 5',
  person:
    'M12 11.25a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.25 19.75c.35-4 2.9-5.75 6.75-5.75s6.4 1.75 6.75 5.75',
  eye: 'M2.75 12S6 5.75 12 5.75 21.25 12 21.25 12 18 18.25 12 18.25 2.75 12 2.75 12zM12 14.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5z',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  outside:
    'M10 5H6.5A1.5 1.5 0 0 0 5 6.5v11A1.5 1.5 0 0 0 6.5 19h11a1.5 1.5 0 0 0 1.5-1.5V14M13.5 4.75h5.75v5.75M19 5l-8 8',
  people: SIGNS.harm,
  check: SIGNS.check,
  miss: SIGNS.open,
  next: SIGNS.next,
  search: SIGNS.search,
} as const;

export type IconName = keyof typeof ICONS;

/** One icon, by itself or beside its words; a little heavier than a sign, for it is small. */
export function Icon({ of, size = 16 }: { of: IconName; size?: number }) {
  return <Drawing class="icon" path={ICONS[of]} size={size} weight={1.9} />;
}
