/** Calls at once, and then at most once per span however often it is asked, never dropping the last. */
export function coalesce(act: () => void, span: number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    timer = undefined;
    last = Date.now();
    act();
  };
  return () => {
    if (timer !== undefined) return;
    const wait = last + span - Date.now();
    if (wait <= 0) run();
    else timer = setTimeout(run, wait);
  };
}
