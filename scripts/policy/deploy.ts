import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  CHROMIUMS,
  deployable,
  isExtensionId,
  waysOf,
} from '../../src/policy/deploy/deployment.ts';
import { FIREFOX_ID } from '../../src/policy/deploy/firefox-id.ts';
import type { PolicyPart } from '../../src/policy/schema.ts';
import { partsOfFile } from '../policy-docs.ts';

/** Writes every file that sets a company file in one browser, and says where each goes. Throws with a sentence on a browser or id that is none. */
export function deployed(
  file: PolicyPart,
  { browser, id, to }: { browser?: string; id?: string; to: string },
): string {
  if (!isBrowser(browser))
    throw new Error(`--browser is one of ${[...Object.keys(CHROMIUMS), 'firefox'].join(', ')}.`);
  const known = browser === 'firefox' ? FIREFOX_ID : id;
  if (!known || (browser !== 'firefox' && !isExtensionId(known)))
    throw new Error(
      '--id is the extension’s id in that browser: 32 letters from a to p, as its page of extensions shows it.',
    );
  mkdirSync(to, { recursive: true });
  const lines = waysOf(browser).map((how) => {
    const made = deployable(file, browser, how, known, { uuid: randomUUID, parts: partsOfFile() });
    const path = join(to, made.file);
    // The registry's editor takes what is beyond ASCII in UTF-16 only.
    writeFileSync(path, made.text, how === 'windows' ? 'utf16le' : 'utf8');
    return `${path}  →  ${made.where}`;
  });
  return lines.join('\n');
}

function isBrowser(name: string | undefined): name is Browser {
  return name === 'firefox' || (name !== undefined && Object.hasOwn(CHROMIUMS, name));
}
