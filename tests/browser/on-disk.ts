import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files under a folder that hold these words, as UTF-8 or UTF-16, by their paths from there. */
export function filesWith(folder: string, words: string): string[] {
  const wanted = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return wanted.some((form) => bytes.includes(form));
    })
    .map((path) => path.slice(folder.length + 1));
}
