/** Names are told apart by 20 bits: of the features of one draft, about one in 170 meets another's weight. */
const BITS = 20;

export const BUCKETS = 2 ** BITS;

/** FNV-1a over UTF-16 units, folded to `BITS`. */
export function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash >>> BITS) ^ hash) & ((1 << BITS) - 1);
}
