import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, row } from './table.ts';

const BUILD = resolve(import.meta.dirname, '../build');

/** Sizes as they travel: each file gzipped by itself. */
export function measureSizes(): Row[] {
  const chrome = join(BUILD, 'chrome');
  const injected = ['src/composer/watch.iife.js'];
  const sum = (files: string[]) => files.reduce((total, file) => total + gzipped(file), 0);
  const worker = filesOf(join(chrome, 'assets')).filter((file) => /main\.ts\.js$/.test(file));
  return [
    row(
      'injected into every page of a site',
      sum(injected.map((file) => join(chrome, file))),
      'kB',
      12,
    ),
    row(
      'brought in when somebody writes',
      gzipped(join(chrome, 'src/composer/composer.iife.js')),
      'kB',
    ),
    row('the background, checker included', sum(worker), 'kB', 250),
    row('whole extension, Chrome', sum(filesOf(chrome)), 'kB', 350),
    row('whole extension, Firefox', sum(filesOf(join(BUILD, 'firefox'))), 'kB', 350),
  ];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length / 1_000;
}
