import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LIMITS } from '../src/policy/limits.ts';
import type { PolicyFile } from '../src/policy/schema.ts';

/** Signs cases between the example company and the desk on this machine; guards nothing else. */
export const SECRET = `whsec_${Buffer.from('hatcheck-example-company').toString('base64')}`;

/** The example company, with its handoffs going to the given endpoint. */
export function exampleCompany(endpoint?: string): PolicyFile {
  const path = resolve(import.meta.dirname, '../src/policy/example.json');
  const file: PolicyFile = JSON.parse(readFileSync(path, 'utf8'));
  if (!endpoint) return file;
  return { ...file, handoff: { ...file.handoff, endpoint, secret: SECRET } };
}

/** As many names as a company file may hold in its 1 MB. */
export function largestCompany(): PolicyFile {
  return {
    hatcheck: 2,
    company: { name: 'Acme', aliases: ['Acme Inc'], handles: ['@acme'] },
    communities: Array.from({ length: LIMITS.communities }, (_, c) => ({
      name: `c${c.toString(36)}`,
      aliases: Array.from(
        { length: LIMITS.aliases },
        (_, a) => `${a.toString(36)}n${c.toString(36)}`,
      ),
    })),
  };
}
