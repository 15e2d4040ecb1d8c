/**
 * What Hatcheck knows of each site: `npm run sites`.
 *
 *   --docs                 writes the table into docs/sites.md
 *   --health page          what of a site's data still fits a page: an address, or a saved HTML file
 *   --site id              the site to hold a saved file against; told by the address otherwise
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { pages } from '../demo/sites/pages.ts';
import { count } from '../src/counting/count.ts';
import { sites } from '../src/sites/all.ts';
import type { KnownSite } from '../src/sites/kit/from-spec.ts';
import type { Health } from './ask-health.ts';
import { needBrowsers } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DOCUMENT = resolve(ROOT, 'docs/sites.md');
const KEYS = { 'mod+enter': 'Ctrl/Cmd+Enter', enter: 'Enter', none: 'button only' };

function where({ hosts, byChoice, id }: KnownSite): string {
  if (id === 'any-site') return 'where you turn it on';
  const named = hosts.map((host) => host.replace(/^https:\/\//, '').replace(/\/\*$/, ''));
  if (!byChoice) return named.join(', ');
  return hosts.length > 0
    ? `${named.join(', ')}; where you turn it on`
    : 'any host; where you turn it on';
}

function scenesOf(id: string): string {
  if (id === 'x') return 'timeline, thread, reply, quote, two boxes';
  return Object.keys(pages.find((page) => page.id === id)?.scenes ?? {}).join(', ');
}

/** One row a site, out of the data that the product runs on. */
export function tableOfSites(): string {
  const head = [
    'site',
    'file',
    'runs on',
    'sends by',
    'limit',
    'last seen',
    'follows',
    'tested on',
  ];
  const rows = sites.map((site) => {
    const { spec, id, name } = site;
    const follows = pages.find((page) => page.id === id)?.follows ?? 'captures of X to August 2026';
    return [
      name,
      `\`src/sites/${id}.ts\``,
      where(site),
      KEYS[spec.keys],
      `${count(id, '').limit ?? '-'}${spec.limit ? ', or as the page says' : ''}`,
      spec.seen,
      follows,
      scenesOf(id),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The document with a new table between its marks. */
export function documentWith(table: string): string {
  const [before = '', rest = ''] = readFileSync(DOCUMENT, 'utf8').split('<!-- table -->\n');
  const after = rest.split('<!-- end of table -->')[1] ?? '';
  return `${before}<!-- table -->\n\n${table}\n\n<!-- end of table -->${after}`;
}

async function health(page: string, id: string | undefined): Promise<void> {
  const isFile = !/^https?:/.test(page);
  const address = isFile ? pathToFileURL(resolve(page)).href : page;
  const [found] = needBrowsers(['chrome']);
  if (!found) throw new Error('There is no Chromium');
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(address, { waitUntil: 'networkidle2' });
    await tab.evaluate(await askingScript());
    const answer = (await tab.evaluate(`hatcheckHealth.ask(${JSON.stringify(id ?? null)})`)) as
      | { site: string; health: Health[] }
      | undefined;
    if (!answer) throw new Error('This page is of no site we know; name one with --site');
    process.stdout.write(`${answer.site}\n`);
    for (const { what, ways } of answer.health)
      for (const { way, found: times } of ways)
        process.stdout.write(
          `  ${times > 0 ? '✓' : '✗'} ${what.padEnd(26)} ${String(times).padStart(4)}  ${way}\n`,
        );
  } finally {
    await browser.close();
  }
}

/** The sites' data as a script that a page can run. */
async function askingScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: resolve(ROOT, 'scripts/ask-health.ts'),
        formats: ['iife'],
        name: 'hatcheckHealth',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The script was not built');
  return chunk.code;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      docs: { type: 'boolean' },
      health: { type: 'string' },
      site: { type: 'string' },
    },
  });
  try {
    if (values.health) await health(values.health, values.site);
    else if (values.docs) writeFileSync(DOCUMENT, documentWith(tableOfSites()));
    else process.stdout.write(`${tableOfSites()}\n`);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 1;
  }
}
