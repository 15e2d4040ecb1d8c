import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Found } from './find-browser.ts';

/** Where Debian's launcher has the browser itself. */
const DEBIAN = '/usr/lib/chromium';

/**
 * The built extension for a browser that shall show it in `language`. A browser that has the language picks it
 * by itself; one that comes without, as Debian's does, is given a copy in `folder` that has no other.
 */
export function spoken(built: string, found: Found, language: string, folder: string): string {
  if (has(found, language)) return built;
  const copy = join(folder, 'spoken');
  cpSync(built, copy, { recursive: true });
  const locales = join(copy, '_locales');
  for (const other of readdirSync(locales))
    if (other !== language) rmSync(join(locales, other), { recursive: true });
  const manifest = join(copy, 'manifest.json');
  const named = { ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: language };
  writeFileSync(manifest, JSON.stringify(named));
  return copy;
}

/** Chrome and Edge have every language; Firefox gets them as add-ons, which a fresh profile has none of. */
function has({ engine, label, path }: Found, language: string): boolean {
  if (engine === 'firefox') return false;
  if (label !== 'Chromium') return true;
  return [dirname(realpathSync(path)), DEBIAN].some((folder) =>
    existsSync(join(folder, 'locales', `${language}.pak`)),
  );
}
