import type { PolicyPart } from '../schema.ts';
import type { Deployable, Place } from './deployment.ts';

/** For Chrome, Edge and Chromium on Linux (Chromium, "Configuring apps and extensions by policy"). */
export function browserPolicy(policy: PolicyPart, { folder }: Place, id: string): Deployable {
  return {
    file: 'hatcheck.json',
    where: `${folder}/hatcheck.json`,
    text: written({ '3rdparty': { extensions: { [id]: policy } } }),
  };
}

/** For Firefox on every system: `policies.json` (Mozilla, "policy-templates", 3rdparty). */
export function firefoxPolicy(policy: PolicyPart, id: string): Deployable {
  return {
    file: 'policies.json',
    where: '/etc/firefox/policies/policies.json',
    text: written({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
  };
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
