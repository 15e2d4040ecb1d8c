/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { DraftBox, emptyDraft } from './draft-box.tsx';
import { Icon } from './icons.tsx';
import { personOf } from './people.ts';
import { Article } from './post.tsx';
import { postOf, usePosts } from './store.ts';
import { visit } from './visit.ts';

const TABS = ['For you', 'Following'];

/** The timeline. Its composer is taken away and made anew when the tab changes, as X's is. */
export function Home() {
  const [tab, setTab] = useState(TABS[0]);
  const posts = usePosts().filter((post) => !post.answers);
  return (
    <>
      <div className="bar tabs" role="tablist" aria-label="Timelines">
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === tab}
            onClick={() => setTab(name)}
          >
            <span>{name}</span>
          </button>
        ))}
      </div>
      {visit.scene !== 'quiet' && <Composer key={tab} kind="post" inline />}
      <section aria-label="Timeline">
        {posts.map((post) => (
          <div key={post.id} data-testid="cellInnerDiv">
            <Article post={post} />
          </div>
        ))}
      </section>
    </>
  );
}

/** One post, the reply box right under it, and its answers. */
export function Thread({ id }: { id: string }) {
  const answers = usePosts().filter((post) => post.answers === id);
  const post = postOf(id);
  const above = postOf(post?.answers);
  if (!post) return <Bar title="This post is not here" />;
  return (
    <>
      <Bar title="Post" />
      <section aria-label="Conversation">
        {above && (
          <div data-testid="cellInnerDiv">
            <Article post={above} />
          </div>
        )}
        <div data-testid="cellInnerDiv">
          <Article post={post} large />
          {visit.scene !== 'quiet' && (
            <div data-testid="inline_reply_offscreen">
              <Composer kind="reply" to={id} inline />
            </div>
          )}
        </div>
        {answers.map((answer) => (
          <div key={answer.id} data-testid="cellInnerDiv">
            <Article post={answer} />
          </div>
        ))}
      </section>
    </>
  );
}

/** Who somebody is, and what they posted. */
export function Profile({ handle }: { handle: string }) {
  const person = personOf(handle);
  const posts = usePosts().filter((post) => post.author === handle);
  return (
    <>
      <Bar title={person.name} />
      <div className="profile">
        <Avatar handle={handle} size={96} />
        <h1>{person.name}</h1>
        <p className="quiet">@{handle}</p>
        <p data-testid="UserDescription">{person.bio}</p>
      </div>
      <section aria-label="Posts">
        {posts.map((post) => (
          <div key={post.id} data-testid="cellInnerDiv">
            <Article post={post} />
          </div>
        ))}
      </section>
    </>
  );
}

/** A private message: the same editor, and none of anybody's business. */
export function Messages() {
  const [state, setState] = useState(emptyDraft);
  return (
    <>
      <Bar title="Priya Nair" />
      <div className="messages">
        <p className="bubble">Are you bringing the rye loaf tonight?</p>
        <div className="message-box">
          <DraftBox
            testId="dmComposerTextInput"
            label="Message text"
            placeholder="Start a new message"
            state={state}
            focusAtOnce={false}
            onChange={setState}
            onSend={() => setState(emptyDraft())}
          />
        </div>
      </div>
    </>
  );
}

function Bar({ title }: { title: string }) {
  return (
    <div className="bar">
      <button
        type="button"
        data-testid="app-bar-back"
        className="round"
        aria-label="Back"
        onClick={() => history.back()}
      >
        <Icon name="back" />
      </button>
      <h2>{title}</h2>
    </div>
  );
}
