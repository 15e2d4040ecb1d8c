/** Whether a match pattern such as `https://*.example.com/*` fits an address. */
export function fits(
  pattern: string,
  { protocol, hostname, pathname }: Pick<URL, 'protocol' | 'hostname' | 'pathname'>,
): boolean {
  const parts = /^(https?|\*):\/\/(\*\.)?([^/*]*)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, any, host = '', path = ''] = parts;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (hostname !== host && !(any && hostname.endsWith(`.${host}`))) return false;
  return path === '/*' || (path.endsWith('*') && pathname.startsWith(path.slice(0, -1)));
}
