import { Drawing } from './drawing.tsx';

/** The paths of our drawings, on a 24 px grid. */
export const SIGNS = {
  /** A bowler hat: whose word is this? */
  voice: 'M6 16V10.5a6 6 0 0 1 12 0V16M6 12.75h12M2 13.25c0 3.1 4 5.25 10 5.25s10-2.15 10-5.25',
  /** Two heads: whom does this hurt? */
  harm: 'M9 11a3.25 3.25 0 1 0 0-6.5A3.25 3.25 0 0 0 9 11zM2.75 19.5c.3-3.8 2.6-5.5 6.25-5.5s5.95 1.7 6.25 5.5M15.5 4.75a3.25 3.25 0 0 1 0 6M17.5 14.4c2.2.7 3.5 2.4 3.75 5.1',
  /** A lifebuoy: should trained people see this? */
  care: 'M12 20.75a8.75 8.75 0 1 0 0-17.5 8.75 8.75 0 0 0 0 17.5zM12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.8 5.8l3.7 3.7M14.5 14.5l3.7 3.7M18.2 5.8l-3.7 3.7M9.5 14.5l-3.7 3.7',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.75 4.75L19 7.5',
  /** Not ticked yet. */
  open: 'M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z',
  undo: 'M8.5 5 4.5 9l4 4M4.75 9h9.75a5 5 0 0 1 0 10H9',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  search: 'M10.75 17a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM15.25 15.25l4.5 4.5',
  gear: 'M12 15.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM10.6 3.25h2.8l.55 2.5 1.7.7 2.2-1.35 1.95 1.95-1.35 2.2.7 1.7 2.5.55v2.8l-2.5.55-.7 1.7 1.35 2.2-1.95 1.95-2.2-1.35-1.7.7-.55 2.5h-2.8l-.55-2.5-1.7-.7-2.2 1.35-1.95-1.95 1.35-2.2-.7-1.7-2.5-.55v-2.8l2.5-.55.7-1.7L4.2 6.95 6.15 5l2.2 1.35 1.7-.7z',
} as const;

export type SignName = keyof typeof SIGNS;

/** One sign of the product. */
export function Sign({ of, size = 20 }: { of: SignName; size?: number }) {
  return <Drawing path={SIGNS[of]} size={size} weight={1.75} />;
}
