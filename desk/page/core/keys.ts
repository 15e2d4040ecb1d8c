/** What the keys do, by page; the first of a group of keys is the one that is shown first. */
export const KEYS = [
  { keys: ['j', 'k'], does: 'keys_move', on: 'both' },
  { keys: ['o', 'Enter'], does: 'keys_open', on: 'queue' },
  { keys: ['a'], does: 'keys_acknowledge', on: 'both' },
  { keys: ['c'], does: 'keys_claim', on: 'both' },
  { keys: ['r'], does: 'keys_respond', on: 'both' },
  { keys: ['n'], does: 'keys_note', on: 'both' },
  { keys: ['m'], does: 'keys_merge', on: 'both' },
  { keys: ['e'], does: 'keys_close', on: 'both' },
  { keys: ['u'], does: 'keys_up', on: 'case' },
  { keys: ['/'], does: 'keys_search', on: 'both' },
  { keys: ['?'], does: 'keys_help', on: 'both' },
  { keys: ['Esc'], does: 'keys_back', on: 'both' },
] as const;

/** The key when it is meant for the page: not typed into a field, not held with others, not inside a dialog. */
export function pageKey(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return undefined;
  if (event.key === 'Escape') return event.key;
  const { target } = event;
  if (!(target instanceof Element)) return event.key;
  const typing = target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
  return typing || target.closest('dialog') ? undefined : event.key;
}
