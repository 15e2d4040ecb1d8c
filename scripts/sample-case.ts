import { Webhook } from 'standardwebhooks';
import type { Case } from '../src/handoff/case.ts';

/** Letters and digits of an id: none that is taken for another. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A whole record; no two have the same id. */
export function record(differs: Partial<Case> = {}): Case {
  const signs = Array.from({ length: 10 }, () => SIGNS[Math.floor(Math.random() * 32)]).join('');
  const id = `HC-${signs.slice(0, 5)}-${signs.slice(5)}`;
  return {
    version: 1,
    id,
    createdAt: new Date().toISOString(),
    level: 'U2',
    levelReason: 'Somebody is judged in public.',
    kind: 'complaint',
    site: 'x',
    link: `https://x.com/robin/status/${id.replace(/\D/g, '')}${Math.floor(Math.random() * 1e9)}`,
    excerpt: 'Those two titles are awful, and that crowd of yours picked them.',
    alreadyPosted: false,
    affected: {
      roles: ['complainer', 'community'],
      complainer: '@robin',
      community: 'Gardeners',
    },
    known: 'Two titles are in the promoted list.',
    assumed: 'That moderators picked them.',
    promised: '',
    disclosure: false,
    sender: { name: 'Kim', contact: 'kim@acme.example' },
    ...differs,
  };
}

/** A request as the extension signs it. */
export function signed(record: unknown, key: string, secret: string, at = new Date()) {
  const body = JSON.stringify(record);
  return {
    method: 'POST' as const,
    body,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'webhook-id': key,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(key, at, body),
    },
  };
}
