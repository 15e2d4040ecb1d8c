import { Button } from '../../../src/ui/button.tsx';
import { Section } from '../../../src/ui/section.tsx';
import type { CaseLine } from '../../api/case.ts';
import { LevelMark } from '../parts/level-mark.tsx';
import { countWords, kindWords, text } from '../texts.ts';
import type { Part } from './part.ts';

/** Says that others reported the same thread; the form to merge has the list. */
export function Duplicates({ state, view }: Part) {
  if (view.duplicates.length === 0 || view.mergedInto) return null;
  return (
    <Section title={text('duplicates')}>
      <p>{countWords('duplicates_found', view.duplicates.length)}</p>
      <ul class="small-cases">
        {view.duplicates.map((line) => (
          <li key={line.id}>
            <SmallCase of={line} />
          </li>
        ))}
      </ul>
      <div class="row">
        <Button
          onClick={() => {
            state.form.value = 'merge';
          }}
        >
          {text('duplicates_merge')}
        </Button>
      </div>
    </Section>
  );
}

/** The ones that became part of this one, each with the way back. */
export function Merged({ state, view }: Part) {
  if (view.merged.length === 0) return null;
  return (
    <Section title={text('merged')}>
      <ul class="small-cases">
        {view.merged.map((line) => (
          <li key={line.id}>
            <SmallCase of={line} />
            {view.status !== 'closed' && (
              <Button look="quiet" onClick={() => state.act({ do: 'unmerge', case: line.id })}>
                {text('unmerge')}
                <span class="unseen"> {line.id}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function SmallCase({ of }: { of: CaseLine }) {
  return (
    <span class="small-case">
      <LevelMark level={of.level} />
      <a href={`/case/${encodeURIComponent(of.id)}`}>{of.id}</a>
      <span class="soft">{of.summary || kindWords(of.kind)}</span>
    </span>
  );
}
