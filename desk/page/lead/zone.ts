/** What a `datetime-local` field shows for a moment, on the desk's clock rather than the reader's. */
export function wallTime(moment: string, timeZone: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() + offset(at.getTime(), timeZone)).toISOString().slice(0, 16);
}

/** The moment at which the desk's clock shows this. Of the two in the hour that repeats, the first. */
export function momentOf(wall: string, timeZone: string): string {
  // Some engines find a date even in what is none.
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return '';
  // The offset is that of the moment looked for; the second guess is right but for a change in between.
  const before = asUtc - offset(asUtc - 86_400_000, timeZone);
  const after = asUtc - offset(asUtc + 86_400_000, timeZone);
  const fits = (at: number) => at + offset(at, timeZone) === asUtc;
  return new Date(fits(before) ? before : fits(after) ? after : before).toISOString();
}

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}
