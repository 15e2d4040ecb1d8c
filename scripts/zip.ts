import { zipSync } from 'fflate';

/** A file of an archive: its path in it, with `/` between folders, and what it holds. */
export interface Entry {
  path: string;
  bytes: Uint8Array;
  executable?: boolean;
}

/** ZIP knows no time before this, and no time zone: it takes the hands of the clock on the wall, wherever that hangs. */
const earliest = () => new Date(1980, 0, 1);

/** "Made on Unix" (APPNOTE.TXT 4.4.2), which gives the upper half of the attributes their meaning. */
const UNIX = 3;

/**
 * The same bytes for the same files on every machine, whenever and by whomever it is made:
 * entries in order of their names, one time, two modes, and a compressor that is plain JavaScript.
 */
export function zip(entries: readonly Entry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ path, bytes, executable }) => [
        path,
        [bytes, { os: UNIX, attrs: (0o100000 | (executable ? 0o755 : 0o644)) << 16 }],
      ]),
    ),
    { level: 9, mtime: earliest() },
  );
}
