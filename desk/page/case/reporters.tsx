import { Section } from '../../../src/ui/section.tsx';
import { momentWords } from '../core/spans.ts';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** Everybody who handed it off. They are thanked, never counted. */
export function Reporters({ view }: Part) {
  if (view.reportedBy.length === 0) return null;
  return (
    <Section title={text('reported_by')}>
      <ul class="reporters">
        {view.reportedBy.map(({ caseId, at, name, contact }) => (
          <li key={caseId}>
            <span>{name || text('reporter_unnamed')}</span>
            {contact && <span>{contact}</span>}
            <span class="soft">
              <code>{caseId}</code> · {momentWords(at)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
