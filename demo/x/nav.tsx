/** @jsxImportSource react */
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { personOf } from './people.ts';
import { openDialog } from './route.ts';
import { visit } from './visit.ts';

/** The column on the left: pages, the Post button, and who is signed in. */
export function Nav() {
  const me = personOf(visit.as);
  return (
    <header className="nav">
      <nav aria-label="Primary">
        <Link
          className="page-link"
          href="/home"
          data-testid="AppTabBar_Home_Link"
          aria-label="Home"
        >
          <Icon name="home" size={26} />
          <span>Home</span>
        </Link>
        <Link
          className="page-link"
          href="/messages"
          data-testid="AppTabBar_DirectMessage_Link"
          aria-label="Messages"
        >
          <Icon name="mail" size={26} />
          <span>Messages</span>
        </Link>
        <Link
          className="page-link"
          href={`/${me.handle}`}
          data-testid="AppTabBar_Profile_Link"
          aria-label="Profile"
        >
          <Icon name="person" size={26} />
          <span>Profile</span>
        </Link>
      </nav>
      <button
        type="button"
        data-testid="SideNav_NewTweet_Button"
        className="send new-post"
        aria-label="Post"
        onClick={() => openDialog({ kind: 'post', boxes: 1 })}
      >
        <span>Post</span>
        <Icon name="plus" size={24} />
      </button>
      <button
        type="button"
        data-testid="SideNav_AccountSwitcher_Button"
        className="switcher"
        aria-label="Account menu"
      >
        <Avatar handle={me.handle} />
        <span className="switcher-name">
          <strong>{me.name}</strong>
          <span>@{me.handle}</span>
        </span>
      </button>
    </header>
  );
}
