import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { caseDocument, caseSchemaText } from '../../scripts/case-docs.ts';
import { documentWith, tableOfSites } from '../../scripts/sites.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/admin.md',
  'docs/architecture.md',
  'docs/case.md',
  'docs/cm-guide.md',
  'docs/data-flow.md',
  'docs/desk-backup.md',
  'docs/employee.md',
  'docs/permissions.md',
  'docs/policy.md',
  'docs/sites.md',
  'docs/threat-model.md',
  'docs/what-a-page-can-see.md',
  'store/README.md',
  'store/firefox.md',
];
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--\w+ )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !Object.hasOwn(pkg.scripts, name))).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(resolve(ROOT, dirname(file), path)))).toEqual([]);
  });

  it('names only files that are there', () => {
    const paths = [...text.matchAll(/`((?:src|tests|demo|docs|scripts)\/[\w./-]+)`/g)];
    const missing = paths
      .map(([, path]) => path ?? '')
      .filter((path) => !existsSync(resolve(ROOT, path)));
    expect(missing).toEqual([]);
  });
});

/** What lies in `src/sites` and is no site of the world. */
const NOT_SITES = ['all.ts', 'kit', 'practice.ts'];

describe('every site', () => {
  const ids = readdirSync(resolve(ROOT, 'src/sites'))
    .filter((file) => !NOT_SITES.includes(file))
    .map((file) => file.replace(/\.ts$/, ''));

  it.each(ids)('%s is in the product and has a demo page', (id) => {
    expect(read('src/sites/all.ts')).toContain(`'./${id}.ts'`);
    const page = id === 'x' ? 'demo/x/index.html' : `demo/sites/${id}.ts`;
    expect(existsSync(resolve(ROOT, page))).toBe(true);
  });

  it('has its row in the document, written from the data', () => {
    expect(read('docs/sites.md')).toBe(documentWith(tableOfSites()));
  });
});

describe('the case record', () => {
  it('has its table and its JSON Schema, written from the one schema', () => {
    expect(read('docs/case.md')).toBe(caseDocument());
    expect(read('docs/case.schema.json')).toBe(caseSchemaText());
  });

  it('says of every field what it is', () => {
    const rows = read('docs/case.md').match(/^\| `[\w.]+` \|.*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => /\|\s*\|/.test(row))).toEqual([]);
  });
});
