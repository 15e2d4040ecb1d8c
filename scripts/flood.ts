import autocannon from 'autocannon';
import { record, signed } from './sample-case.ts';

/** Sockets that stay open; each sends again when it was answered. */
const SOCKETS = 50;
/** Seconds to wait for one answer: long, for a starved machine answers late. */
const PATIENCE = 60;

/** What came of a flood. */
export interface Flooded {
  /** Requests that were answered, by status. */
  answers: Record<number, number>;
  /** The different bodies of those that were refused. */
  refusals: string[];
  /** Requests without an answer. */
  unanswered: number;
  seconds: number;
}

/**
 * Files well-signed cases, no two alike, from this one address as fast as the machine makes them: `amount` of
 * them, or for `duration` seconds.
 */
export async function flood(
  endpoint: string,
  secret: string,
  much: { amount: number } | { duration: number },
): Promise<Flooded> {
  const answers: Record<number, number> = {};
  const refusals = new Set<string>();
  const { errors, duration } = await autocannon({
    ...much,
    url: endpoint,
    connections: SOCKETS,
    timeout: PATIENCE,
    requests: [
      {
        setupRequest(request) {
          const of = record();
          const { body, headers, method } = signed(of, of.id, secret);
          return { ...request, method, body, headers };
        },
        onResponse(status, body) {
          answers[status] = (answers[status] ?? 0) + 1;
          if (status >= 400) refusals.add(body);
        },
      },
    ],
  });
  return { answers, refusals: [...refusals], unanswered: errors, seconds: duration };
}
