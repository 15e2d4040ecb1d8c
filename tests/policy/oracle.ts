import fc from 'fast-check';

/*
 * Company files of the kind that people write, right and wrong, and a plain reading of the rules that says which
 * are right. It shares nothing with the product: where the two differ, one of them is wrong.
 */

type Json = Record<string, unknown>;

const word = fc.constantFrom(
  'Porch',
  'Tinkerers',
  'Sysops',
  'Parents',
  'Lounge',
  'Cooks',
  'Chess',
  'Radio',
);
const rarely = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: odd });

const names = rarely(
  fc.tuple(word, fc.nat(99)).map(([name, n]) => `${name} ${n}`),
  fc.constantFrom('', ' ', 7, null, 'x'.repeat(81), 'Union organisers', 'the strike', ' Padded '),
);
const handles = rarely(
  word.map((name) => `@${name.toLowerCase()}`),
  fc.constantFrom('@', 'a b', 3, '@x'.repeat(60)),
);
const emails = rarely(
  fc.constant('community@acme.example'),
  fc.constantFrom('hr@acme.example', 'nobody', 'legal-team@acme.example', 5),
);
const ids = rarely(
  fc.nat(9).map((n) => `id-${n}`),
  fc.constantFrom('', 'a b', 'x'.repeat(21), 4),
);
const phrases = rarely(
  fc.constantFrom(
    'road map',
    'ship|launch ~ soon',
    '(we plan|our plan) to',
    '@product <sunset>',
    'beta?  soon',
  ),
  fc.constantFrom(
    '',
    '.. soon',
    '(open',
    'my salary',
    'union ~ meeting',
    '{bad}',
    'a ... ... ... ... b',
    9,
  ),
);
const kinds = rarely(fc.constant('company-voice'), fc.constantFrom('mood', 1));
const reasons = rarely(
  fc.constant('Reads as the plan.'),
  fc.constantFrom('', 'You will be fired.', 'a\nb', 'x'.repeat(161)),
);
const limits = rarely(fc.constant(500), fc.constantFrom(99, 100_001, 1.5, '500'));

const list = (of: fc.Arbitrary<unknown>, maxLength: number) =>
  rarely(fc.array(of, { maxLength }), fc.constantFrom('none', null, 3));
const maybe = (fields: Record<string, fc.Arbitrary<unknown>>, required: string[]) =>
  fc.record(fields, { requiredKeys: required });

export const files: fc.Arbitrary<Json> = maybe(
  {
    hatcheck: rarely(fc.constant(2), fc.constantFrom(1, 3, '2')),
    company: maybe(
      { name: names, aliases: list(names, 3), handles: list(handles, 3), colour: fc.constant(1) },
      ['name'],
    ).map(({ colour, ...rest }) =>
      Object.keys(rest).length === 3 && colour ? { ...rest, colour } : rest,
    ),
    communities: list(maybe({ name: names, aliases: list(names, 2) }, ['name']), 3),
    rules: list(
      maybe({ id: ids, kind: kinds, match: list(phrases, 2), reason: reasons }, [
        'id',
        'kind',
        'match',
        'reason',
      ]),
      2,
    ),
    team: list(maybe({ name: names, email: emails }, ['name', 'email']), 2),
    handoff: maybe({ email: emails }, []),
    sites: list(maybe({ id: ids.map((id) => id), limit: limits }, ['id']), 2),
  },
  ['hatcheck', 'company'],
) as fc.Arbitrary<Json>;

const isList = (value: unknown, each: (one: unknown) => boolean) =>
  value === undefined || (Array.isArray(value) && value.every(each));
const isText = (value: unknown, most: number) =>
  typeof value === 'string' && value.trim() !== '' && value.trim().length <= most;
const watches = (value: unknown) => /union|strike|salary/i.test(String(value));

const isName = (value: unknown) => isText(value, 80);
const isNeutral = (value: unknown) => isName(value) && !watches(value);
const isHandle = (value: unknown) => typeof value === 'string' && /^@[a-z]{2,40}$/.test(value);
const isEmail = (value: unknown) => value === 'community@acme.example';
const isId = (value: unknown) => typeof value === 'string' && /^[A-Za-z0-9-]{1,20}$/.test(value);
const isSite = (value: unknown) => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value);
const isPhrase = (value: unknown) =>
  [
    'road map',
    'ship|launch ~ soon',
    '(we plan|our plan) to',
    '@product <sunset>',
    'beta?  soon',
  ].includes(String(value)) &&
  // It would begin with what may be missing.
  value !== 'beta?  soon';
const isReason = (value: unknown) => value === 'Reads as the plan.';
const once = (entries: unknown) =>
  !Array.isArray(entries) ||
  new Set(entries.map((entry) => Object(entry).id)).size === entries.length;

/** Whether a file is right, by reading it as a person would. */
export function isRight(file: Json): boolean {
  const company = Object(file.company);
  const all = (value: unknown, right: (one: Json) => boolean) =>
    isList(value, (one) => right(Object(one)));
  return (
    (file.hatcheck === 2 || file.hatcheck === 1) &&
    isName(company.name) &&
    isList(company.aliases, isNeutral) &&
    isList(company.handles, isHandle) &&
    company.colour === undefined &&
    all(file.communities, ({ name, aliases }) => isNeutral(name) && isList(aliases, isNeutral)) &&
    all(
      file.rules,
      ({ id, kind, match, reason }) =>
        isId(id) &&
        kind === 'company-voice' &&
        Array.isArray(match) &&
        match.length > 0 &&
        match.every(isPhrase) &&
        isReason(reason),
    ) &&
    all(file.team, ({ name, email }) => isName(name) && isEmail(email)) &&
    (Object(file.handoff).email === undefined || isEmail(Object(file.handoff).email)) &&
    all(
      file.sites,
      ({ id, limit }) =>
        isSite(id) &&
        (limit === undefined ||
          (Number.isInteger(limit) && Number(limit) >= 100 && Number(limit) <= 100_000)),
    ) &&
    once(file.rules) &&
    once(file.sites)
  );
}
