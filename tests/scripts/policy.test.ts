import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { policyDocument, policySchemaText } from '../../scripts/policy-docs.ts';
import { signatureFault } from '../../src/policy/signature.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMPANY = {
  hatcheck: 2,
  company: { name: 'Norrland', handles: ['@norrland'] },
  products: ['Norrbase'],
  communities: [{ name: 'Fjord Forum' }],
  rules: [{ id: 'beta', kind: 'company-voice', match: ['public beta'], reason: 'Reads as news.' }],
  handoff: { email: 'community@norrland.example' },
};

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hatcheck-'));
  writeFileSync(at('good.json'), JSON.stringify(COMPANY));
  writeFileSync(
    at('bad.json'),
    JSON.stringify({ ...COMPANY, handoff: { email: 'hr@norrland.example' }, x: 1 }),
  );
  writeFileSync(
    at('address.json'),
    JSON.stringify({ hatcheck: 2, hosted: { url: 'https://norrland.example/h.json' } }),
  );
  writeFileSync(
    at('drafts.jsonl'),
    [
      { id: 'p1', draft: 'The public beta opens soon.' },
      { id: 'p2', draft: 'Nice weather in town.' },
      { draft: 'My salary is a joke.', parent: { text: 'How is the pay?' } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['scripts/policy/policy.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run policy', () => {
  it('checks a good file and says what is in it', () => {
    const { status, stdout } = run('check', at('good.json'));
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /is accepted[\s\S]*Norrland[\s\S]*own rules +1[\s\S]*a draft to community@/,
    );
  });

  it('names every fault of a bad one by its path, and fails', () => {
    const { status, stderr } = run('check', at('bad.json'));
    expect(status).toBe(1);
    expect(stderr).toContain('x: Hatcheck does not know this key.');
    expect(run('check', at('address.json')).stderr).toContain('https://norrland.example/h.json');
    expect(run('check', at('nothing.json')).stderr).toContain('cannot be read');
    expect(run().stderr).toContain('npm run policy -- explain FILE');
  });

  it('explains it on its own names, each really read', () => {
    const { stdout } = run('explain', at('good.json'));
    const [said = '', silent = ''] = stdout.split('and nothing of these:');
    expect(said).toMatch(/“The Fjord Forum crowd are toxic idiots\.”\s+condemns-community/);
    expect(said).toContain('your rule “beta”: Reads as news.');
    expect(silent).toMatch(/My salary at Norrland[^\n]*\n\s+protected speech: not read/);
  });

  it('tries it on posts of the past', () => {
    const { stdout } = run('try', at('good.json'), '--drafts', at('drafts.jsonl'));
    expect(stdout).toContain('p1: The public beta opens soon.');
    expect(stdout).toContain('your rule “beta”');
    expect(stdout).not.toContain('p2');
    expect(stdout).toMatch(/drafts +3\nsaid something of +1 \(33\.3 in 100\)/);
    expect(stdout).toMatch(/protected, not read +1/);
    const json = run('try', at('good.json'), '--drafts', at('drafts.jsonl'), '--json').stdout;
    expect(
      json
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).report.silence),
    ).toEqual([undefined, undefined, 'protected']);
  });

  it('names the lines of drafts that cannot be read', () => {
    writeFileSync(at('odd.jsonl'), '{"draft":"a"}\n{"text":"b"}\nnot json\n');
    const { status, stderr } = run('try', at('good.json'), '--drafts', at('odd.jsonl'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 2: draft[\s\S]*line 3/);
  });

  it('makes keys, and signs what the extension then trusts', async () => {
    const keys = run('keys').stdout;
    const [secret = '', open = ''] = [/whsk_\S+/, /whpk_\S+/].map(
      (key) => key.exec(keys)?.[0] ?? '',
    );
    const text = readFileSync(at('good.json'), 'utf8');
    for (const [signing, checking] of [
      [secret, open],
      [
        `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
        `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
      ],
    ] as const) {
      const signed = JSON.parse(run('sign', at('good.json'), '--key', signing).stdout);
      expect(await signatureFault(text, signed, checking, { now: Date.now() })).toBeUndefined();
      expect(await signatureFault(`${text} `, signed, checking, { now: Date.now() })).toBe(
        'hosted_signed_wrong',
      );
    }
    expect(run('sign', at('good.json'), '--key', 'secret').stderr).toContain('keys');
    expect(run('sign', at('bad.json'), '--key', secret).status).toBe(1);
  });
});

test('docs/policy.md and its schema are the ones that the schema gives', () => {
  expect(readFileSync(resolve(ROOT, 'docs/policy.schema.json'), 'utf8')).toBe(policySchemaText());
  expect(readFileSync(resolve(ROOT, 'docs/policy.md'), 'utf8')).toBe(policyDocument());
});
