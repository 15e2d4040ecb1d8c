import type { Refused } from '../../api/action.ts';

/** The case as it is now, which a 409 carries. */
export function caseIn(body: unknown): Refused['case'] {
  if (typeof body !== 'object' || body === null || !('case' in body)) return undefined;
  const found = body.case;
  const whole = typeof found === 'object' && found !== null && 'version' in found;
  return whole ? (found as Refused['case']) : undefined;
}
