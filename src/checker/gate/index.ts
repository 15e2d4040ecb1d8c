import type { Reading } from '../reading/read.ts';

export function protectedSpeech(
  _reading: Reading,
  _parent: Reading | undefined,
): string | undefined {
  return undefined;
}
