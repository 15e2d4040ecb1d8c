import { Section } from '../../../src/ui/section.tsx';
import { agoWords, momentWords } from '../core/spans.ts';
import { text } from '../texts.ts';
import { historyWords, writtenIn } from './history-words.ts';
import type { Part } from './part.ts';

/** Everything that happened, newest first. Nothing here can be changed. */
export function History({ desk, view }: Part) {
  const places = view.forwards.map(({ id, target }) => [id, target]);
  const names = { ...desk.names.value, ...Object.fromEntries(places) };
  const lines = [...view.history].sort((a, b) => b.id - a.id);
  return (
    <Section title={text('history')}>
      <ol class="history">
        {lines.map((line) => (
          <li key={line.id}>
            <p>
              <strong>{line.by?.name ?? text('by_desk')}</strong> {historyWords(line, names)}{' '}
              <time class="soft" dateTime={line.at} title={momentWords(line.at)}>
                {agoWords(line.at, desk.now.value)}
              </time>
            </p>
            {writtenIn(line).map((words, at) => (
              <p key={at} class="words written">
                {words}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
