/** @jsxImportSource react */
import twitter from 'twitter-text';

/** A post's words with its links, mentions and tags in colour. */
export function RichText({ text }: { text: string }) {
  const entities = twitter.extractEntitiesWithIndices(text);
  const parts = [];
  let at = 0;
  for (const { indices } of entities) {
    parts.push(<span key={at}>{text.slice(at, indices[0])}</span>);
    parts.push(
      <span key={indices[0]} className="entity">
        {text.slice(indices[0], indices[1])}
      </span>,
    );
    at = indices[1];
  }
  parts.push(<span key={at}>{text.slice(at)}</span>);
  return <>{parts}</>;
}
