import { Section } from '../../../src/ui/section.tsx';
import { momentWords } from '../core/spans.ts';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** How it ended. */
export function Outcome({ view: { outcome, retentionUntil } }: Part) {
  if (!outcome) return null;
  return (
    <Section title={text('outcome')}>
      <p class="words">
        <strong>{text(`outcome_${outcome.code}`)}</strong>
      </p>
      {outcome.note && <p class="words">{outcome.note}</p>}
      {outcome.rootCause && (
        <p class="words">
          {text('root_cause')}: {outcome.rootCause}
        </p>
      )}
      {outcome.followUp && (
        <p class="words">
          {text('follow_up')}: {outcome.followUp}
        </p>
      )}
      <p class="soft">
        {text('closed_at', momentWords(outcome.at))}
        {retentionUntil ? ` · ${text('retention_until', momentWords(retentionUntil))}` : ''}
      </p>
    </Section>
  );
}
