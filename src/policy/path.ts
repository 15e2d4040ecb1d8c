/** `communities` and 3 give `communities[3]`; a key that is no plain word is quoted. */
export function step(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const word = String(key).slice(0, 60);
  if (!/^[A-Za-z_]\w*$/.test(word)) return `${path}[${JSON.stringify(word)}]`;
  return path ? `${path}.${word}` : word;
}
