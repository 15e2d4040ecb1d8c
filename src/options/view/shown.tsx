import { text } from '../../ui/text.ts';
import { rowTitle } from '../edit/row-title.ts';
import { at, listOf, wordsOf } from '../edit/tree.ts';
import type { RowsSpec, Spec } from '../fields/spec.ts';
import { LongList } from './long-list.tsx';

interface Props {
  spec: Spec;
  value: unknown;
  /** Whose file it is. */
  company: string;
}

/** What a part of the file says, in words. Parts that say nothing are left out. */
export function Shown({ spec, value, company }: Props) {
  if (isNothing(value)) return <p class="soft">{text('options_nothing')}</p>;
  if (spec.is === 'group')
    return (
      <dl class="facts">
        {spec.of
          .filter(({ key }) => !isNothing(at(value, [key])))
          .map((part) => (
            <div key={part.key}>
              <dt>{text(part.label)}</dt>
              <dd>
                {part.means && <p class="soft">{text(part.means, company)}</p>}
                <Shown spec={part} value={at(value, [part.key])} company={company} />
              </dd>
            </div>
          ))}
      </dl>
    );
  if (spec.is === 'rows')
    return (
      <LongList
        items={listOf(value)}
        show={(row) => (
          <>
            <strong>{rowTitle(spec, row)}</strong> <span class="soft">{restOf(spec, row)}</span>
          </>
        )}
      />
    );
  if (spec.is === 'names')
    return <LongList items={listOf(value)} inline show={(name) => wordsOf(name)} />;
  return <span class="said">{plainly(spec, value)}</span>;
}

/** What a row says beside its name, part by part. */
function restOf(spec: RowsSpec, row: unknown): string {
  const title = rowTitle(spec, row);
  return spec.of
    .map((part) => plainly(part, at(row, [part.key])))
    .filter((words) => words !== '' && words !== title)
    .join(' · ');
}

function plainly(spec: Spec, value: unknown): string {
  if (isNothing(value)) return '';
  if (spec.is === 'line' && spec.secret) return text('options_secret');
  if (spec.is === 'choice')
    return spec.options().find(([one]) => one === value)?.[1] ?? wordsOf(value);
  if (spec.is === 'ticks')
    return spec.options
      .filter(([option]) => listOf(value).includes(option))
      .map(([, words]) => text(words))
      .join(', ');
  return Array.isArray(value) ? value.map(wordsOf).join(', ') : wordsOf(value);
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.values(value).every(isNothing);
}
