import { type Case, readCase } from '../../src/handoff/case.ts';

export interface Receiving {
  fetch: typeof globalThis.fetch;
  /** What it keeps: one case a key. */
  kept: Map<string, Case>;
  /** All requests that carried a case, the same ones again too. */
  requests: number;
}

/** A receiving end that keeps one case a key, refuses what it is told to, and tells how cases stand. */
export function receiving(refuses: (record: Case) => boolean = () => false): Receiving {
  const kept = new Map<string, Case>();
  const end: Receiving = {
    kept,
    requests: 0,
    async fetch(address, request) {
      const body: unknown = JSON.parse(String(request?.body));
      if (String(address).endsWith('/status')) {
        const { cases } = body as { cases: { id: string }[] };
        const at = '2026-11-25T09:30:00.000Z';
        return Response.json({ cases: cases.map(({ id }) => ({ id, stage: 'received', at })) });
      }
      end.requests++;
      const key = new Headers(request?.headers).get('idempotency-key') ?? '';
      const read = readCase(body);
      if (!read.ok) return Response.json({ error: 'No case.', ...read }, { status: 400 });
      const there = kept.get(key);
      if (there && JSON.stringify(there) !== JSON.stringify(read.case))
        throw new Error(`another text came under ${key}`);
      if (!there && refuses(read.case)) return Response.json({ error: 'No.' }, { status: 400 });
      kept.set(key, read.case);
      return Response.json({ id: read.case.id, status: true }, { status: there ? 200 : 201 });
    },
  };
  return end;
}
