/** Draws the extension's icons from `src/ui/icons`: `npx tsx scripts/icons.ts`. The PNGs are committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from 'fast-png';
import puppeteer from 'puppeteer-core';
import { withFewerColours } from './fewer-colours.ts';
import { needBrowsers } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'public/icons');

/** Below this many pixels the drawing with fewer lines is used. */
const SMALL = 24;

interface Look {
  name: string;
  sizes: number[];
  tile?: string;
  line?: string;
  dot?: string;
}

const LOOKS: Look[] = [
  { name: 'hat', sizes: [16, 32, 48, 128] },
  { name: 'hat-grey', sizes: [16, 32], tile: '#6b7280', line: '#e5e7eb' },
  { name: 'hat-voice', sizes: [16, 32], dot: '#1d4ed8' },
  { name: 'hat-harm', sizes: [16, 32], dot: '#be123c' },
  { name: 'hat-care', sizes: [16, 32], dot: '#0f766e' },
];

/** The page that shows one icon: the drawing in its colours, and the dot over its corner. */
function pageOf({ tile, line, dot }: Look, size: number): string {
  const drawing = readFileSync(
    join(ROOT, 'src/ui/icons', size < SMALL ? 'hat-small.svg' : 'hat.svg'),
    'utf8',
  );
  const colours = `${tile ? `--tile:${tile};` : ''}${line ? `--line:${line};` : ''}`;
  const badge = dot
    ? `<svg viewBox="0 0 16 16"><circle cx="12" cy="12" r="3.4" fill="${dot}" stroke="#fff" stroke-width="1.2"/></svg>`
    : '';
  return `<style>
    body { margin: 0; ${colours} }
    svg { position: absolute; inset: 0; width: ${size}px; height: ${size}px; }
  </style>${drawing}${badge}`;
}

async function draw(): Promise<void> {
  const [found] = needBrowsers(['chrome']);
  if (!found) return;
  mkdirSync(OUT, { recursive: true });
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: root ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const look of LOOKS) {
    for (const size of look.sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(pageOf(look, size));
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(join(OUT, `${look.name}-${size}.png`), withFewerColours(decode(picture)));
    }
  }
  await browser.close();
}

await draw();
