import { expect, test } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { factsOf } from './marked.ts';

const ATTACK = { text: 'Everyone on Quiet Corner is a bully. The whole place is rotten.' };

const kindsIn = (draft: string) =>
  check(draft, { site: 'x', kind: 'reply', parent: ATTACK }, factsOf('tarn')).findings.map(
    ({ kind }) => kind,
  );

test.each(['Hello.', 'Hi Robin!', 'Hey there', 'Good morning.', 'Good evening, Robin'])(
  'beneath an attack a greeting sides with nobody: %s',
  (draft) => {
    expect(kindsIn(draft)).toEqual([]);
  },
);

test.each(['Hey, exactly.', 'Hi, so true', 'Good riddance'])(
  'one that goes on to agree does: %s',
  (draft) => {
    expect(kindsIn(draft)).toContain('endorses-condemnation');
  },
);
