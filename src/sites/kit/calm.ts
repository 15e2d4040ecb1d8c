import type { Site } from './site.ts';

/**
 * The site as it keeps its word that nothing throws, whatever the page does: a form's fields, for one, come
 * before the form's own members by their names, for our scripts too. Then there is nothing to be found.
 */
export function calm(site: Site): Site {
  const { id } = site;
  return {
    ...site,
    composerAt: (target) => orElse(undefined, () => site.composerAt(target)),
    situation: (composer) =>
      orElse({ situation: { site: id, kind: 'post' }, missing: ['parent', 'account'] }, () =>
        site.situation(composer),
      ),
    sendsByKey: (event) => orElse(false, () => site.sendsByKey(event)),
    postInView: (page) => orElse(undefined, () => site.postInView(page)),
  };
}

function orElse<T>(nothing: T, look: () => T): T {
  try {
    return look();
  } catch {
    return nothing;
  }
}
