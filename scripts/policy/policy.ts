/**
 * A company file, for those who write one: `npm run policy -- check FILE`.
 *
 *   check FILE                      whether it is accepted, or every fault by its path
 *   explain FILE                    what it will and will not flag, shown on its own names
 *   try FILE --drafts drafts.jsonl  what it would have said of posts of the past
 *   sign FILE --key KEY             the signature to put beside it at its address
 *   keys                            a new pair of keys for `sign`
 *   deploy FILE --browser chrome --id ID --to folder
 *                                   the files that set it in a browser: chrome, edge, chromium, firefox
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPart, readPolicy } from '../../src/policy/read.ts';
import type { Policy, PolicyPart } from '../../src/policy/schema.ts';
import { inEnglish } from '../say.ts';
import { deployed } from './deploy.ts';
import { explained } from './explain.ts';
import { newKeys, signatureOf } from './sign.ts';
import { summaryOf } from './summary.ts';
import { tried } from './try.ts';

const USAGE = `npm run policy -- check FILE
npm run policy -- explain FILE
npm run policy -- try FILE --drafts drafts.jsonl [--json]
npm run policy -- sign FILE --key whsec_… or whsk_…
npm run policy -- keys
npm run policy -- deploy FILE --browser chrome|edge|chromium|firefox --id ID [--to folder]`;

/** Something that whoever called can put right. */
class Fault extends Error {}

function textOf(path: string | undefined, what: string): string {
  if (!path) throw new Fault(`${what} is missing.\n\n${USAGE}`);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Fault(`${path} cannot be read.`);
  }
}

function policyIn(path: string | undefined): Policy {
  const text = textOf(path, 'The company file');
  const read = readPolicy(text, inEnglish);
  if ('policy' in read) return read.policy;
  const part = readPart(text, inEnglish);
  if ('file' in part && part.file.hosted)
    throw new Fault(
      `${path} only says that the rest is at ${part.file.hosted.url}. Give that file instead.`,
    );
  const faults = read.faults.map(({ path: at, message }) => `  ${at || 'the file'}: ${message}`);
  throw new Fault(`${path} would be refused:\n${faults.join('\n')}`);
}

/** A file that is deployed may leave the rest to an address. */
function partIn(path: string | undefined): PolicyPart {
  const part = readPart(textOf(path, 'The company file'), inEnglish);
  if ('file' in part && part.file.hosted) return part.file;
  policyIn(path);
  return JSON.parse(textOf(path, 'The company file'));
}

function main(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      drafts: { type: 'string' },
      key: { type: 'string' },
      browser: { type: 'string' },
      id: { type: 'string' },
      to: { type: 'string', default: '.' },
      json: { type: 'boolean', default: false },
    },
  });
  const [command, file] = positionals;
  switch (command) {
    case 'check':
      return `${file} is accepted.\n\n${summaryOf(policyIn(file))}`;
    case 'explain':
      return explained(policyIn(file));
    case 'try':
      return tried(policyIn(file), textOf(values.drafts, '--drafts drafts.jsonl'), values.json);
    case 'sign':
      policyIn(file);
      if (!values.key) throw new Fault(`--key is missing.\n\n${USAGE}`);
      return signatureOf(textOf(file, 'The company file'), values.key, Date.now());
    case 'deploy':
      return deployed(partIn(file), values);
    case 'keys':
      return newKeys();
    default:
      throw new Fault(USAGE);
  }
}

try {
  process.stdout.write(`${main(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
