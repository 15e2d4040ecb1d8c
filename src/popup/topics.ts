import type { Policy } from '../policy/schema.ts';
import { TOPICS } from '../policy/topics.ts';
import { guidanceFor } from '../remedies/own-texts.ts';
import type { TextKey } from '../say.ts';
import { language } from '../ui/locale.ts';
import { text } from '../ui/text.ts';

/** One of the fifteen guidance topics. */
export interface Topic {
  number: number;
  title: string;
  body: string;
  example: string;
  source: string;
  href: string;
}

/** Where each topic's link leads, in the order of the topics; the last pages are the extension's own. Publishers move their pages; each is named in `source`, so that it can be found again. */
const LINKS = [
  'https://www.gov.uk/government/publications/social-media-guidance-for-civil-servants/social-media-guidance-for-civil-servants',
  'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
  'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
  'https://doi.org/10.1509/jmr.16.0118',
  'https://www.ipso.co.uk/editors-code-of-practice/',
  'https://doi.org/10.1177/0022242918822300',
  'https://doi.org/10.1177/00222429211002183',
  'https://www.npr.org/about-npr/688418842/special-section-social-media',
  'https://www.fcw.com/digital-government/2012/05/epa-offers-twitter-response-cheat-sheet/249744/',
  '/src/practice/practice.html',
  'https://doi.org/10.1057/palgrave.crr.1550049',
  'https://doi.org/10.1111/ncmr.12073',
  'https://findahelpline.com/',
  'https://www.nlrb.gov/about-nlrb/rights-we-protect/your-rights',
  '/src/options/options.html#stored',
];

/** All topics in the reader's language; a company's own words stand in place of ours where it has any. */
export function allTopics(policy: Policy | undefined): Topic[] {
  return LINKS.map((href, index) => {
    const part = (name: string) => text(`guidance_${index + 1}_${name}` as TextKey);
    const own = policy && guidanceFor(policy, TOPICS[index] ?? '', language());
    const ours = { body: part('text'), source: part('source'), href };
    const theirs = own && {
      body: own.text,
      ...(own.link && {
        href: own.link,
        source: text('popup_company_guidance', policy?.company.name ?? ''),
      }),
    };
    return {
      number: index + 1,
      title: part('title'),
      example: part('example'),
      ...ours,
      ...theirs,
    };
  });
}

/** The topics that hold every word of the search, those with it in the title first. */
export function findTopics(topics: Topic[], search: string): Topic[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (where: string) => words.every((word) => where.toLowerCase().includes(word));
  const found = topics.filter(({ title, body, example }) => holds(`${title} ${body} ${example}`));
  const [named, rest] = [found.filter((t) => holds(t.title)), found.filter((t) => !holds(t.title))];
  return [...named, ...rest];
}
