import { useSignal } from '@preact/signals';
import type { Policy } from '../policy/schema.ts';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { counted, text } from '../ui/text.ts';
import { allTopics, findTopics } from './topics.ts';

/** Fifteen short topics, found by any word in them. */
export function Guidance({ policy }: { policy: Policy | undefined }) {
  const search = useSignal('');
  const found = findTopics(allTopics(policy), search.value);
  return (
    <Section title={text('popup_guidance')}>
      <Field
        label={text('popup_search')}
        inputMode="search"
        value={search.value}
        change={(value) => {
          search.value = value;
        }}
      />
      <p class="soft" role="status">
        {found.length ? counted('popup_topics_found', found.length) : text('popup_topics_none')}
      </p>
      <ul class="topics">
        {found.map((topic) => (
          <li key={topic.number}>
            <details name="topic" open={found.length === 1}>
              <summary>{topic.title}</summary>
              <p>{topic.body}</p>
              <p class="quote">{topic.example}</p>
              <p>
                <a href={topic.href} target="_blank" rel="noreferrer">
                  {topic.source}
                </a>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
