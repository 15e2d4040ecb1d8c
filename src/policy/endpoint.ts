const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What is wrong with an address that cases would be posted to; nothing when it is fine. */
export function faultOfEndpoint(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'is not a web address';
  }
  if (url.username || url.password) return 'must not carry a name or password; use handoff.secret';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:' && LOOPBACK.has(url.hostname)) return undefined;
  return 'must begin with https://, so that nobody on the way can read a case (http only on this machine)';
}
