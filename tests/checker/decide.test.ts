import { expect, test } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { factsOf } from './marked.ts';

const ATTACK = { text: 'Everyone on Quiet Corner is a bully. The whole place is rotten.' };

const kindsIn = (draft: string, parent = ATTACK) =>
  check(draft, { site: 'x', kind: 'reply', parent }, factsOf('tarn')).findings.map(
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

test.each(['Hi Robin!', 'Hello.', 'Quiet Corner'])(
  'where the post needs trained people, %s says so as much as any answer',
  (draft) => {
    const post = { text: 'Somebody on Quiet Corner keeps sending me pictures of my front door.' };
    expect(kindsIn(draft, post)).toContain('asks-cm');
  },
);
