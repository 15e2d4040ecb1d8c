/** Arrow keys walk through what can be pressed, Tab stays inside; typing fields keep their arrows. */
export function moveWithin(event: KeyboardEvent, card: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key];
  if (!step || !card) return;
  const target = event.target as HTMLElement;
  if (event.key !== 'Tab' && target.matches('textarea, input')) return;
  const stops = [...card.querySelectorAll<HTMLElement>('button, textarea, input')].filter(
    (stop) => !stop.matches(':disabled'),
  );
  const next = stops[(stops.indexOf(target) + step + stops.length) % stops.length];
  next?.focus({ preventScroll: true });
  event.preventDefault();
}
