/** What came back: a value, or a sentence on why not, with whatever the server sent along. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; status: number; error: string; body: unknown };

export type Call = <T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<Answer<T>>;

interface Words {
  offline: string;
  failed(status: number): string;
}

/** Asks the server; never throws. Its answers are of the shapes in the contract, as both are built from one. */
export function createCall(words: Words, signedOut: () => void): Call {
  return async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    let response: Response;
    try {
      response = await fetch(path, {
        method,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch {
      return { ok: false, status: 0, error: words.offline, body: undefined };
    }
    const read: unknown = await response.json().catch(() => undefined);
    if (response.ok) return { ok: true, value: read as T };
    // A wrong password is a 401 as well, and no reason to leave the door.
    if (response.status === 401 && !path.startsWith('/api/auth/')) signedOut();
    return {
      ok: false,
      status: response.status,
      error: sentenceOf(read) || words.failed(response.status),
      body: read,
    };
  };
}

/** The desk says `error`, the sign-in library `message`. */
function sentenceOf(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  if ('error' in body && typeof body.error === 'string') return body.error;
  if ('message' in body && typeof body.message === 'string') return body.message;
  return '';
}
