import type { Previewed } from '../messages.ts';
import { text } from './text.ts';

type Case = Extract<Previewed, { ok: true }>['case'];

/** Exactly what goes, in words and as it is sent. */
export function CasePreview({ of: record }: { of: Case }) {
  const { complainer, community } = record.affected;
  const rows: [string, string][] = [
    [text('popup_escalate_link'), record.link ?? record.noLink ?? text('popup_escalate_no_link')],
    [text('popup_escalate_post'), record.excerpt],
    [text('popup_escalate_from'), complainer ?? ''],
    [text('popup_escalate_about'), community ?? ''],
    [
      text('popup_escalate_level'),
      text('popup_escalate_level_is', record.level, record.levelReason),
    ],
    [text('popup_escalate_known'), record.known || text('popup_escalate_nothing')],
    [text('popup_escalate_assumed'), record.assumed || text('popup_escalate_nothing')],
    [text('popup_escalate_draft'), record.draft ?? ''],
  ];
  return (
    <div class="preview">
      <h3>{text('popup_escalate_goes')}</h3>
      <dl>
        {rows
          .filter(([, words]) => words)
          .map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      <details>
        <summary>{text('popup_escalate_raw')}</summary>
        <pre>{JSON.stringify(record, null, 2)}</pre>
      </details>
    </div>
  );
}
