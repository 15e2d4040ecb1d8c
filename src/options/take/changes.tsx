import { useMemo } from 'preact/hooks';
import type { PolicyPart } from '../../policy/schema.ts';
import type { PolicyInForce } from '../../policy/sources.ts';
import { listed } from '../../ui/locale.ts';
import { text } from '../../ui/text.ts';
import { isLocked } from '../edit/editor.ts';
import { FIELDS } from '../fields/all.ts';
import { type Change, changesBetween } from './changes.ts';

/** Names of a change that are said; the rest is counted. */
const SAID = 5;

interface Props {
  before: PolicyPart | undefined;
  after: PolicyPart;
  inForce: PolicyInForce | undefined;
}

/** What would change if a file were taken, before it is. */
export function Changes({ before, after, inForce }: Props) {
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  const elsewhere =
    inForce !== undefined &&
    isLocked(inForce.from, 'company') &&
    after.company !== undefined &&
    after.company.name.trim() !== inForce.policy.company.name;
  return (
    <>
      {elsewhere && (
        <p class="problem">
          {text(
            'options_take_elsewhere',
            after.company?.name ?? '',
            inForce?.policy.company.name ?? '',
          )}
        </p>
      )}
      <dl class="facts">
        {changes.map((change) => (
          <div key={change.section} data-change={change.is}>
            <dt>{text(FIELDS.find(({ key }) => key === change.section)?.label ?? 'field_note')}</dt>
            <dd>
              <strong>{text(`options_take_${change.is}`)}</strong> {detail(change)}
              {inForce && isLocked(inForce.from, change.section) && (
                <span class="soft"> {text('options_take_locked')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function detail({ added, removed, altered }: Change): string {
  const parts = [
    [added, 'options_take_added'],
    [removed, 'options_take_gone'],
    [altered, 'options_take_altered'],
  ] as const;
  return parts
    .filter(([names]) => names.length > 0)
    .map(([names, words]) => text(words, shortened(names)))
    .join(' ');
}

function shortened(names: string[]): string {
  const left = names.length - SAID;
  return listed(left > 0 ? [...names.slice(0, SAID), text('options_company_more', left)] : names);
}
