import type { TextKey } from '../say.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What is wrong with an address that cases would be posted to; nothing when it is fine. */
export function faultOfEndpoint(address: string): TextKey | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'fault_web_address';
  }
  if (url.username || url.password) return 'fault_credentials';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:' && LOOPBACK.has(url.hostname)) return undefined;
  return 'fault_endpoint_https';
}
