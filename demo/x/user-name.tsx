/** @jsxImportSource react */
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { personOf } from './people.ts';
import type { Post } from './posts.ts';

/** Name, handle and time, nested as X nests them: the display name first, then the link that holds the handle. */
export function UserName({ post, plain = false }: { post: Post; plain?: boolean }) {
  const person = personOf(post.author);
  const address = `/${person.handle}/status/${post.id}`;
  const time = <time dateTime={moment(post)}>{age(post)}</time>;
  return (
    <div data-testid="User-Name" className="user-name">
      <div className="display-name">
        {plain ? <span>{person.name}</span> : <Link href={`/${person.handle}`}>{person.name}</Link>}
        {person.verified && (
          <span
            className="verified"
            role="img"
            aria-label="Verified account"
            data-testid="icon-verified"
          >
            <Icon name="tick" size={18} />
          </span>
        )}
        {person.badge && (
          <span className="badge" role="img" aria-label={`Affiliated with ${person.badge}`}>
            {person.badge.slice(0, 1)}
          </span>
        )}
      </div>
      <div className="handle-line">
        {plain ? (
          <span>@{person.handle}</span>
        ) : (
          <Link href={`/${person.handle}`} tabIndex={-1}>
            @{person.handle}
          </Link>
        )}
        <span aria-hidden="true">·</span>
        {plain ? time : <Link href={address}>{time}</Link>}
      </div>
    </div>
  );
}

function age({ minutesAgo }: Post): string {
  if (minutesAgo === 0) return 'now';
  return minutesAgo < 60 ? `${minutesAgo}m` : `${Math.floor(minutesAgo / 60)}h`;
}

function moment({ minutesAgo }: Post): string {
  return new Date(Date.now() - minutesAgo * 60_000).toISOString();
}
