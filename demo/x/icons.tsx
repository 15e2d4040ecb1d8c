/** @jsxImportSource react */

/** Plain line drawings on a 24 px grid; none of them is anybody's trademark. */
const PATHS = {
  home: 'M3.5 11 12 4l8.5 7v9h-6v-6h-5v6h-6z',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zm4.8-1.7L20.5 20.5',
  bell: 'M5 17h14l-1.6-2.4V10a5.4 5.4 0 0 0-10.8 0v4.6zM10 20h4',
  mail: 'M3.5 5.5h17v13h-17zm0 1.5L12 13l8.5-6',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4.3 3.4-6 7.5-6s6.9 1.7 7.5 6z',
  reply: 'M12 4a8 8 0 0 0-6.6 12.500L4.5 20l3.7-.900A8 8 0 1 0 12 4z',
  repost: 'M4 9l3.5-3.500L11 9M7.5 6v10.500H14M20 15l-3.5 3.500L13 15M16.5 18V7.500H10',
  like: 'M12 20S4 15.3 4 9.600A4.3 4.3 0 0 1 12 7.500a4.3 4.3 0 0 1 8 2.100C20 15.3 12 20 12 20z',
  views: 'M4 20V13M9.3 20V4M14.7 20V10M20 20V7',
  share: 'M12 15V4M8 7.5 12 3.500l4 4M4.5 14v6h15v-6',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.500L13 16l2.5-2.500L20 18M15 9.500h.010',
  poll: 'M5 7h12M5 12h8M5 17h14',
  smile:
    'M12 20.500a8.5 8.5 0 1 1 0-17 8.5 8.5 0 0 1 0 17zM8.5 14c1.7 2.3 5.3 2.3 7 0M9 9.500v.800M15 9.500v.8',
  place:
    'M12 21s6.5-6.2 6.5-11a6.5 6.5 0 0 0-13 0C5.5 14.8 12 21 12 21zm0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M20 12H5M11 5.5 4.5 12l6.5 6.5',
  more: 'M5.5 12h.010M12 12h.010M18.5 12h.010',
  plus: 'M12 6v12M6 12h12',
  tick: 'M12 2.500l2.4 2 3.1-.2.9 3 2.6 1.7-1 3 1 3-2.6 1.7-.9 3-3.1-.2-2.4 2-2.4-2-3.1.2-.9-3L3 15l1-3-1-3 2.6-1.7.9-3 3.1.200zM8.5 12l2.5 2.5 4.5-5',
} as const;

export type IconName = keyof typeof PATHS;

/** One icon; it says nothing, the button around it does. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} className="icon" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
