import type { PolicyPart } from '../schema.ts';
import type { Deployable, Given, Place } from './deployment.ts';
import { inXml } from './xml.ts';

/** For macOS: a configuration profile, by any device management or by hand (Apple, "Profile-specific payload keys"). */
export function profile(
  policy: PolicyPart,
  { name, domain }: Place,
  id: string,
  { uuid }: Given,
): Deployable {
  // Chromium reads an extension's settings from a preference domain of its own.
  const payload = {
    PayloadType: `${domain}.extensions.${id}`,
    PayloadIdentifier: `hatcheck.company-file.${domain}.settings`,
    PayloadUUID: uuid(),
    PayloadVersion: 1,
    PayloadEnabled: true,
    ...policy,
  };
  const whole = {
    PayloadType: 'Configuration',
    PayloadIdentifier: `hatcheck.company-file.${domain}`,
    PayloadUUID: uuid(),
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadDisplayName: `Hatcheck: company file for ${name}`,
    PayloadContent: [payload],
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist(whole),
    '</plist>',
    '',
  ].join('\n');
  return { file: 'hatcheck.mobileconfig', where: 'hatcheck.mobileconfig', text };
}

function plist(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${inXml(value)}</string>`;
  if (Array.isArray(value))
    return [
      `${indent}<array>`,
      ...value.map((each) => plist(each, inner)),
      `${indent}</array>`,
    ].join('\n');
  const entries = Object.entries(Object(value)).filter(
    ([key, each]) => each !== undefined && !key.startsWith('$'),
  );
  return [
    `${indent}<dict>`,
    ...entries.map(([key, each]) => `${inner}<key>${inXml(key)}</key>\n${plist(each, inner)}`),
    `${indent}</dict>`,
  ].join('\n');
}
