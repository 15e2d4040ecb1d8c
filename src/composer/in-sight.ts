/** How long a button has to stand in full sight at one place before a press counts, ms: longer than a double click. */
const LONG_ENOUGH = 500;

/** Less than this can be hit and not be read, px. */
const SMALLEST = 16;

/** Firefox has no word on what lies over an element. */
const TELLS_COVER = 'isVisible' in IntersectionObserverEntry.prototype;

interface Sight {
  /** True where nobody can tell, and hence nothing is ever in sight. */
  blind: boolean;
  longEnough(): boolean;
  end(): void;
}

/**
 * Whether a person can have seen what they press. A page can lay something over our card that lets clicks
 * through, shrink it, frame the site, or move the composer so that the button comes to lie under the pointer;
 * the click is then a real one, and meant for something else.
 * Costs a reading of the button's place in each frame, so it is for while the button is there.
 */
export function watchSight(button: HTMLElement): Sight {
  // What a page round ours lays over its frame is out of our reach, so there no press of a card counts.
  const blind = !TELLS_COVER && window !== window.top;
  let covered = TELLS_COVER;
  let place = '';
  let since = Number.POSITIVE_INFINITY;
  let frame = 0;

  function look() {
    const { left, top, width, height } = button.getBoundingClientRect();
    const now = [left, top, width, height].join();
    const hidden = blind || covered || Math.min(width, height) < SMALLEST || isUnderAnother(button);
    if (hidden) since = Number.POSITIVE_INFINITY;
    else if (now !== place || since === Number.POSITIVE_INFINITY) since = performance.now();
    place = now;
  }

  function follow() {
    look();
    frame = requestAnimationFrame(follow);
  }

  const options = { threshold: [0, 0.99], trackVisibility: true, delay: 100 };
  const cover = new IntersectionObserver((entries) => {
    const { isVisible, intersectionRatio } = entries.at(-1) as IntersectionObserverEntry & {
      isVisible?: boolean;
    };
    covered = isVisible === false || intersectionRatio < 0.99;
  }, options);
  cover.observe(button);
  follow();
  return {
    blind,
    longEnough() {
      look();
      return performance.now() - since >= LONG_ENOUGH;
    },
    end() {
      cancelAnimationFrame(frame);
      cover.disconnect();
    },
  };
}

/** Where the browser does not tell: whether something else in the top layer lies there too, above or below. */
function isUnderAnother(button: HTMLElement): boolean {
  if (TELLS_COVER) return false;
  const root = button.getRootNode();
  const ours = root instanceof ShadowRoot ? root.host : button;
  const box = button.getBoundingClientRect();
  return [...document.querySelectorAll(':popover-open, :modal, :fullscreen')].some((other) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    const apart = left > box.right || right < box.left || top > box.bottom || bottom < box.top;
    return !apart && !other.contains(ours);
  });
}
