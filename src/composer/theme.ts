export type Theme = 'light' | 'dark';

/** The page's own theme, read from the first background behind the element that is not see-through. */
export function themeBehind(element: Element): Theme {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const channels = getComputedStyle(node)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (!channels) continue;
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
    if (alpha < 0.5) continue;
    // Rec. 709 luma is near enough to tell a dark page from a light one.
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}
