import type { Say } from '../say.ts';
import type { Fault, Read } from './read.ts';
import { readPolicy } from './read.ts';
import { type PolicyFile, VERSION } from './schema.ts';

/** The two-minute form, each field as it was typed. */
export interface FormAnswers {
  company: string;
  shortName: string;
  /** Other names and @handles, separated by commas or lines. */
  aliases: string;
  /** One community a line, its other names after commas. */
  communities: string;
  /** Where cases go: an e-mail address, or an https address of a desk. */
  team: string;
}

/** Which field of the form a fault of the file came from. */
const FIELDS: [RegExp, keyof FormAnswers][] = [
  [/^company\.name/, 'company'],
  [/^company\.shortName/, 'shortName'],
  [/^company\./, 'aliases'],
  [/^communities/, 'communities'],
  [/^handoff/, 'team'],
];

/** Builds a company file from the form. The path of a fault is the field of the form that it came from. */
export function policyFromForm(answers: FormAnswers, say: Say): Read {
  const read = readPolicy(JSON.stringify(fileOf(answers)), say);
  if ('policy' in read) return read;
  const [first, ...rest] = read.faults;
  return { faults: [inForm(first), ...rest.map(inForm)] };
}

function inForm({ path, message }: Fault): Fault {
  const field = FIELDS.find(([pattern]) => pattern.test(path))?.[1];
  return { path: field ?? path, message };
}

function fileOf({ company, shortName, aliases, communities, team }: FormAnswers): PolicyFile {
  const names = aliases
    .split(/[,;\n]/)
    .map(trim)
    .filter(Boolean);
  const short = trim(shortName);
  const address = trim(team);
  return {
    hatcheck: VERSION,
    company: {
      name: trim(company),
      ...(short && { shortName: short }),
      aliases: names.filter((name) => !name.startsWith('@')),
      handles: names.filter((name) => name.startsWith('@')),
    },
    communities: communities
      .split('\n')
      .map((line) => line.split(/[,;]/).map(trim).filter(Boolean))
      .flatMap(([name, ...rest]) => (name ? [{ name, aliases: rest }] : [])),
    ...(address && {
      handoff: /^https?:/i.test(address) ? { endpoint: address } : { email: address },
    }),
  };
}

function trim(text: string): string {
  return text.trim();
}
