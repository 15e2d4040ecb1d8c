/** Line drawings on a 24 px grid, as the product's other signs are. */
const ICONS = {
  /** A clock that has run out. */
  late: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5v5M12 16v.25',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.25V12l3.25 2',
  posted: 'M4.5 11.5 19 5l-4.5 14-3-5.5zM11.5 13.5 19 5',
  people:
    'M9 11a3.25 3.25 0 1 0 0-6.5A3.25 3.25 0 0 0 9 11zM2.75 19.5c.3-3.8 2.6-5.5 6.25-5.5s5.95 1.7 6.25 5.5M15.5 4.75a3.25 3.25 0 0 1 0 6M17.5 14.4c2.2.7 3.5 2.4 3.75 5.1',
  person:
    'M12 11.25a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.25 19.75c.35-4 2.9-5.75 6.75-5.75s6.4 1.75 6.75 5.75',
  eye: 'M2.75 12S6 5.75 12 5.75 21.25 12 21.25 12 18 18.25 12 18.25 2.75 12 2.75 12zM12 14.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5z',
  check: 'M5 12.5l4.75 4.75L19 7.5',
  miss: 'M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  outside:
    'M10 5H6.5A1.5 1.5 0 0 0 5 6.5v11A1.5 1.5 0 0 0 6.5 19h11a1.5 1.5 0 0 0 1.5-1.5V14M13.5 4.75h5.75v5.75M19 5l-8 8',
  search: 'M10.75 17a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM15.25 15.25l4.5 4.5',
} as const;

export type IconName = keyof typeof ICONS;

/** One icon. It says nothing to assistive technology; the words beside it do. */
export function Icon({ of, size = 16 }: { of: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={ICONS[of]} />
    </svg>
  );
}
