/** @jsxImportSource react */
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import type { Post } from './posts.ts';
import { RichText } from './rich-text.tsx';
import { go, openDialog } from './route.ts';
import { postOf, usePosts } from './store.ts';
import { UserName } from './user-name.tsx';

/** One post in a timeline or thread. */
export function Article({ post, large = false }: { post: Post; large?: boolean }) {
  const quoted = postOf(post.quotes);
  const open = () => go(`/${post.author}/status/${post.id}`);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the time link is the way in by keyboard, as on X.
    <article
      data-testid="tweet"
      className={large ? 'post large' : 'post'}
      aria-labelledby={`name-${post.id} text-${post.id}`}
      onClick={large ? undefined : open}
    >
      <div className="post-head">
        <Avatar handle={post.author} />
      </div>
      <div className="post-body">
        <div id={`name-${post.id}`}>
          <UserName post={post} />
        </div>
        <div id={`text-${post.id}`} data-testid="tweetText" lang="en" dir="auto" className="words">
          <RichText text={post.text} />
        </div>
        {quoted && <Quoted post={quoted} />}
        <Actions post={post} />
      </div>
    </article>
  );
}

/** The card of a quoted post: its name and text stand outside any article of their own. */
export function Quoted({ post }: { post: Post }) {
  return (
    <div className="quoted">
      <div className="quoted-head">
        <Avatar handle={post.author} size={20} />
        <UserName post={post} plain />
      </div>
      <div data-testid="tweetText" lang="en" dir="auto" className="words">
        <RichText text={post.text} />
      </div>
    </div>
  );
}

function Actions({ post }: { post: Post }) {
  const answers = usePosts().filter((other) => other.answers === post.id).length;
  const reply = () => openDialog({ kind: 'reply', to: post.id, boxes: 1 });
  const quote = () => openDialog({ kind: 'quote', to: post.id, boxes: 1 });
  return (
    <div className="actions">
      <Action id="reply" icon="reply" label="Reply" count={answers} act={reply} />
      <Action id="retweet" icon="repost" label="Quote" count={post.reposts} act={quote} />
      <Action id="like" icon="like" label="Like" count={post.likes} />
      <Action id="share" icon="share" label="Share" count={0} />
    </div>
  );
}

function Action(props: {
  id: string;
  icon: IconName;
  label: string;
  count: number;
  act?: () => void;
}) {
  return (
    <button
      type="button"
      data-testid={props.id}
      className={`action ${props.id}`}
      aria-label={props.count ? `${props.count} ${props.label}` : props.label}
      onClick={(event) => {
        event.stopPropagation();
        props.act?.();
      }}
    >
      <Icon name={props.icon} size={18} />
      {props.count > 0 && <span>{props.count}</span>}
    </button>
  );
}
