import type { Theme } from '../ui/mark-name.ts';

/**
 * The page's own theme, read from the first background behind the element that is not see-through.
 * Where there is none the browser's own canvas shows, which is as dark as the page's letters are light.
 */
export function themeBehind(element: Element): Theme {
  for (let node: Element | null = element; node; node = outwards(node)) {
    const background = brightness(getComputedStyle(node).backgroundColor);
    if (background && background.alpha >= 0.5) return background.luma < 128 ? 'dark' : 'light';
  }
  const letters = brightness(getComputedStyle(element.ownerDocument.documentElement).color);
  return letters && letters.luma > 128 ? 'dark' : 'light';
}

function outwards(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Rec. 709 luma (0–255) is near enough to tell a dark page from a light one. */
function brightness(color: string): { luma: number; alpha: number } | undefined {
  const channels = color.match(/[\d.]+/g)?.map(Number);
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  return { luma: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
}
