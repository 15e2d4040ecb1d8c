/** Names that are not their id with capitals. */
const NAMES: Record<string, string> = {
  github: 'GitHub',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  youtube: 'YouTube',
};

/** The record carries the id of a site, such as `hacker-news`; people know it as Hacker News. */
export function siteName(id: string): string {
  if (Object.hasOwn(NAMES, id)) return NAMES[id] ?? id;
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
