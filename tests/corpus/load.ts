import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompanyFacts } from '../../src/checker/report.ts';
import type { Case } from './score.ts';

/** Drafts of the project itself and, where it lies beside the project, the shared development set. */
export const OWN = new URL('.', import.meta.url).pathname;
export const SHARED = new URL('../../../shared/corpus/dev.jsonl', import.meta.url).pathname;

export function loadCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Case;
      } catch {
        throw new Error(`${file}, line ${index + 1}: not JSON`);
      }
    });
}

/** Policies as `<name>.json` in a folder; fields beyond what the checker reads are ignored. */
export function loadPolicies(folder: string): Map<string, CompanyFacts> {
  const policies = new Map<string, CompanyFacts>();
  if (!existsSync(folder)) return policies;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue;
    const data = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CompanyFacts;
    policies.set(name.slice(0, -5), {
      company: data.company,
      products: data.products ?? [],
      communities: data.communities ?? [],
      spokespeople: data.spokespeople ?? [],
    });
  }
  return policies;
}

export const policiesBeside = (file: string) => join(dirname(file), 'policies');
