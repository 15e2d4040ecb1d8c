import type { PolicyPart } from '../schema.ts';
import type { Deployable, Place } from './deployment.ts';

/** Chromium reads a part that is an object or a list out of a string of JSON (components/policy, RegistryDict). */
export function registryKey({ registry }: Place, id: string): string {
  return `${registry}\\3rdparty\\extensions\\${id}\\policy`;
}

/** For Windows: double-click it, or `reg import`. Takes out what an earlier one set before it sets its own. */
export function registryFile(policy: PolicyPart, place: Place, id: string): Deployable {
  const key = `HKEY_LOCAL_MACHINE\\${registryKey(place, id)}`;
  const values = Object.entries(policy)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, value]) => `${quoted(name)}=${written(value)}`);
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[-${key}]`,
    '',
    `[${key}]`,
    ...values,
  ];
  return {
    file: 'hatcheck.reg',
    where: 'reg import hatcheck.reg',
    // The editor wants lines that end as Windows ends them, and reads beyond ASCII by the mark in front.
    text: `\uFEFF${[...lines, ''].join('\r\n')}`,
  };
}

function written(value: unknown): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function quoted(text: string): string {
  return `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[\r\n]+/g, ' ')}"`;
}
