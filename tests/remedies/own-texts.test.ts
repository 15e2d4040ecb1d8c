import { describe, expect, it } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { firstResponsesFor, guidanceFor, repairsFor } from '../../src/remedies/own-texts.ts';
import { remedies } from '../../src/remedies/remedies.ts';
import { policyOf } from '../handoff/cases.ts';

const GUIDANCE = [
  { topic: 'saying-sorry', text: 'Say it once.' },
  { topic: 'saying-sorry', text: 'Einmal genügt.', language: 'de' },
];

describe('a company’s own texts', () => {
  it('stand in the reader’s language, and in English where there is none', () => {
    const policy = policyOf({ texts: { guidance: GUIDANCE } });
    const on = (language: string) => guidanceFor(policy, 'saying-sorry', language)?.text;
    expect([on('de-AT'), on('en-GB'), on('fr')]).toEqual([
      'Einmal genügt.',
      'Say it once.',
      'Say it once.',
    ]);
    expect(guidanceFor(policy, 'hand-it-off', 'en')).toBeUndefined();
  });

  it('replace ours by their id and leave the rest', () => {
    const first = {
      id: 'messages',
      when: 'Always',
      text: "I'm sorry that happened. Which page was it? I'll ask and tell you what they say.",
    };
    const repair = { id: 'T2', text: "I was wrong about {COMMUNITY}, and I'm sorry to them." };
    const policy = policyOf({ texts: { firstResponses: [first], repairs: [repair] } });
    expect(firstResponsesFor(policy, 'en')).toMatchObject([
      first,
      { id: 'screenshots' },
      { id: 'nobody-at-fault' },
    ]);
    expect(repairsFor(policy, 'en').map(({ id }) => id)).toEqual([
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
    ]);
    expect(repairsFor(policy, 'en')[1]).toMatchObject({ when: 'condemned', text: repair.text });
  });

  it('come first among the rewordings, with the writer’s other words kept', () => {
    const policy = policyOf({
      texts: {
        rewordings: [{ phrase: 'our team decided to drop', text: 'I see there is no more' }],
      },
    });
    const draft = 'Ha, yes. Our team decided to drop that list. See you!';
    const situation = { site: 'x', kind: 'post' } as const;
    const report = check(draft, situation, policy);
    expect(report.findings).not.toEqual([]);
    const [offers] = remedies({ draft, report, situation, policy });
    expect(offers?.[0]).toMatchObject({
      do: 'reword',
      result: 'Ha, yes. I see there is no more that list. See you!',
    });
  });

  it('a rule’s own offer is the first way out of what it found', () => {
    const policy = policyOf({
      rules: [
        {
          id: 'r',
          kind: 'company-voice',
          match: ['road map says'],
          reason: 'Reads as the plan.',
          offer: 'rumour says',
        },
      ],
    });
    const draft = 'The road map says spring.';
    const situation = { site: 'x', kind: 'post' } as const;
    const report = check(draft, situation, policy);
    const [offers] = remedies({ draft, report, situation, policy });
    expect(offers?.[0]).toMatchObject({ do: 'reword', result: 'The rumour says spring.' });
  });
});
