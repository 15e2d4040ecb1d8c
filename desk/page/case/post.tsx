import { Section } from '../../../src/ui/section.tsx';
import { webAddress } from '../core/link.ts';
import { momentWords } from '../core/spans.ts';
import { Icon } from '../parts/icon.tsx';
import { text } from '../texts.ts';
import type { Part } from './part.ts';

/** The post it is about, as whoever reported it saw it. */
export function Post({ view }: Part) {
  return (
    <Section title={text('post')}>
      {view.complainer && <p class="soft">{text('post_by', view.complainer)}</p>}
      {view.erasedAt ? (
        <p class="soft">{text('erased', momentWords(view.erasedAt))}</p>
      ) : view.excerpt ? (
        <blockquote class="quote post">{view.excerpt}</blockquote>
      ) : (
        <p class="soft">{text(view.level === 'U0' ? 'post_u0' : 'post_empty')}</p>
      )}
      <Link link={view.link} noLink={view.noLink} />
      <p class="soft">
        {text('created', momentWords(view.createdAt))}
        {view.postedAt ? ` · ${text('posted_at', momentWords(view.postedAt))}` : ''}
        {` · ${text(view.disclosure ? 'disclosed' : 'not_disclosed')}`}
      </p>
      {view.draft && (
        <div class="draft">
          <h3>{text(view.alreadyPosted ? 'draft_posted' : 'draft')}</h3>
          <blockquote class="quote">{view.draft}</blockquote>
        </div>
      )}
    </Section>
  );
}

/** Only what leads to the web becomes a link; anything else is shown as it is written. */
function Link({ link, noLink }: { link: string | undefined; noLink: string | undefined }) {
  const address = webAddress(link);
  if (address)
    return (
      <p class="address">
        <a href={address} target="_blank" rel="noopener noreferrer">
          <Icon of="outside" />
          {link}
          <span class="unseen"> {text('new_tab')}</span>
        </a>
      </p>
    );
  if (link) return <p class="address">{link}</p>;
  return noLink ? <p class="soft">{text('no_link', noLink)}</p> : null;
}
