import * as v from 'valibot';
import type { Target } from '../api/targets.ts';
import { callJson } from './call.ts';
import type { Forward, ForwardAt } from './forward.ts';
import { textOf, titleOf } from './text.ts';

const Repository = v.object({ private: v.boolean() });
const Issue = v.object({ html_url: v.string(), body: v.nullish(v.string()) });

/**
 * An issue, by docs.github.com/en/rest/issues/issues (version 2022-11-28): `POST /repos/{owner}/{repo}/issues`.
 * GitHub knows no idempotency key: from the second try on, the issues since the first are searched for our
 * marker. They are listed and not searched by label, because GitHub drops labels from who may not push.
 */
export const github =
  ({ url, repository, token }: Extract<Target, { type: 'github' }>): Forward =>
  async (record, at) => {
    const { key, now, reach } = at;
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    };
    const base = `${url.replace(/\/+$/, '')}/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
    const marker = `<!-- hatcheck ${key} -->`;

    // A case names people. `private` is of GET /repos/{owner}/{repo}.
    const home = await callJson(reach, { method: 'GET', url: base, headers }, now);
    if (home.is !== 'answered') return home;
    if (!v.is(Repository, home.body) || !home.body.private)
      return { is: 'refused', reason: 'The repository is public, and a case names people.' };

    if (at.tries > 1) {
      const listed = await callJson(
        reach,
        { method: 'GET', url: `${base}/issues?${earlier(at)}`, headers },
        now,
      );
      if (listed.is !== 'answered') return listed;
      const issues = v.is(v.array(Issue), listed.body) ? listed.body : [];
      const found = issues.find(({ body }) => body?.includes(marker));
      if (found) return { is: 'sent', reference: found.html_url };
    }

    const json = {
      title: titleOf(record),
      body: `${marker}\n${fenced(textOf(record))}`,
      labels: ['hatcheck', record.level],
    };
    const called = await callJson(
      reach,
      { method: 'POST', url: `${base}/issues`, headers, json },
      now,
    );
    if (called.is !== 'answered') return called;
    const created = v.safeParse(Issue, called.body);
    return { is: 'sent', ...(created.success ? { reference: created.output.html_url } : {}) };
  };

/** The newest hundred that changed since a minute before, for clocks differ. */
function earlier({ since }: ForwardAt): URLSearchParams {
  return new URLSearchParams({
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: '100',
    since: new Date(since.getTime() - 60_000).toISOString(),
  });
}

/** As code, in which no `@name` is called and no `#1` is linked. The fence is longer than any within. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
