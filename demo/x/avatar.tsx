/** @jsxImportSource react */
import { personOf } from './people.ts';

/** A drawn head and shoulders in the person's two colours. */
export function Avatar({ handle, size = 40 }: { handle: string; size?: number }) {
  const [ground, figure] = personOf(handle).colours;
  return (
    <div
      data-testid={`UserAvatar-Container-${handle}`}
      className="avatar"
      style={{ width: size, height: size }}
    >
      <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
        <rect width="40" height="40" fill={ground} />
        <circle cx="20" cy="16" r="7" fill={figure} />
        <path d="M6 40c1-10 6.500-14 14-14s13 4 14 14z" fill={figure} />
      </svg>
    </div>
  );
}
