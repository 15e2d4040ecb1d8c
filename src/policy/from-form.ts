import type { Fault } from './read.ts';
import type { PolicyFile } from './schema.ts';
import { VERSION } from './version.ts';

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

/** The same fault, with the field of the form that it came from for its path. */
export function inForm({ path, message }: Fault): Fault {
  const field = FIELDS.find(([pattern]) => pattern.test(path))?.[1];
  return { path: field ?? path, message };
}

/** The company file that the form's answers make; it may have faults. */
export function fileFromForm({
  company,
  shortName,
  aliases,
  communities,
  team,
}: FormAnswers): PolicyFile {
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
