const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Signs a text with a shared key, `whsec_…`, as Standard Webhooks says. The hash is the browser's own, where the
 * standard's library brings another along. `timestamp` in seconds since 1970.
 */
export async function sign(
  text: string,
  { id, timestamp }: { id: string; timestamp: number },
  key: string,
): Promise<string> {
  const raw = bytes(key.replace(/^whsec_/, ''));
  const secret = await crypto.subtle.importKey('raw', raw, HMAC, false, ['sign']);
  const said = new TextEncoder().encode(`${id}.${timestamp}.${text}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', secret, said));
  return `v1,${btoa(String.fromCharCode(...signature))}`;
}

export function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
