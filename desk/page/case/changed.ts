import type { CaseView, HistoryLine } from '../../api/case.ts';
import { text } from '../texts.ts';
import type { Names } from './history-words.ts';
import { historyWords } from './history-words.ts';

/**
 * Who was faster, and with what. Each change adds one to the version and at least one line of history, so
 * without an older view to compare with, the newest line is the one to name.
 */
export function changedWords(
  now: CaseView,
  version: number,
  names: Names,
  before?: CaseView,
): string {
  const known = new Set(before?.history.map(({ id }) => id));
  const newest = [...now.history].sort((a, b) => b.id - a.id);
  const fresh = before
    ? newest.filter(({ id }) => !known.has(id))
    : newest.slice(0, Math.max(1, now.version - version));
  const what = fresh
    .slice(0, 3)
    .reverse()
    .map((line) => said(line, names))
    .join(text('list_joint'));
  return what ? text('faster', what) : text('faster_unknown');
}

function said(line: HistoryLine, names: Names): string {
  return text('faster_one', line.by?.name ?? text('by_desk'), historyWords(line, names));
}
