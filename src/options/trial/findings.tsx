import type { Answers } from '../../messages.ts';
import type { TextKey } from '../../say.ts';
import { familyOf } from '../../ui/family.ts';
import { reasonOf, titleOf } from '../../ui/finding-words.ts';
import { Sign } from '../../ui/signs.tsx';
import { counted, text } from '../../ui/text.ts';
import { Way } from '../../ui/way.tsx';
import { Faults } from '../faults.tsx';

type Tried = Answers['policy-try'];
type Verdict = Extract<Tried, { ok: true }>['verdict'];

/** What was found in a tried draft: each phrase with its title, its reason and the first way out; or why nothing is said. */
export function Findings({ answer }: { answer: Tried | undefined }) {
  return (
    <>
      <p role="status" class={answer ? '' : 'soft'}>
        {answer ? summary(answer) : text('options_try_empty')}
      </p>
      {answer && !answer.ok && <Faults of={answer.faults} />}
      {answer?.ok && <List verdict={answer.verdict} />}
    </>
  );
}

function summary(answer: Tried): string {
  if (!answer.ok) return text('options_try_refused');
  const { findings, silence } = answer.verdict.report;
  if (silence) return text(`popup_silence_${silence.replaceAll('-', '_')}` as TextKey);
  return findings.length > 0
    ? counted('options_try_found', findings.length)
    : text('options_try_nothing');
}

function List({ verdict }: { verdict: Verdict }) {
  const { report, offers, names } = verdict;
  const first = report.firstResponse;
  const parts = first && [
    ['first_empathy', first.empathy] as const,
    ['first_question', first.question] as const,
    ['first_next_step', first.nextStep] as const,
  ];
  return (
    <>
      {parts && (
        <div class="found">
          <h3>{text('first_title')}</h3>
          <ul>
            {parts.map(([key, done]) => (
              <li key={key}>
                {text(key)} <span class="soft">{text(done ? 'first_there' : 'first_missing')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol class="found-list">
        {report.findings.map((finding, index) => {
          const [way] = offers[index] ?? [];
          return (
            <li
              key={`${finding.kind} ${finding.span.start}`}
              class={`found ${familyOf(finding.kind)}`}
            >
              <h3>
                <Sign of={familyOf(finding.kind)} />
                {titleOf(finding, names)}
              </h3>
              <p lang="en">{text('card_quoted', finding.because[0]?.phrase ?? '')}</p>
              <p>{reasonOf(finding, names)}</p>
              {way && (
                <p class="way">
                  <Way offer={way} names={names} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
