/** @jsxImportSource react */
import { Icon, type IconName } from './icons.tsx';
import { Ring } from './ring.tsx';

interface Props {
  text: string;
  inline: boolean;
  ready: boolean;
  label: string;
  onSend(): void;
  onAdd?(): void;
}

const ADDITIONS: [IconName, string][] = [
  ['picture', 'Add photos or video'],
  ['poll', 'Add poll'],
  ['smile', 'Add emoji'],
  ['place', 'Tag location'],
];

/** The row under the text: things to add, the counter, and Post. */
export function Tools({ text, inline, ready, label, onSend, onAdd }: Props) {
  return (
    <div data-testid="toolBar" className="tools">
      <nav className="additions" aria-label="Add to the post">
        {ADDITIONS.map(([icon, name]) => (
          <button key={icon} type="button" className="addition" aria-label={name}>
            <Icon name={icon} />
          </button>
        ))}
      </nav>
      <div className="sending">
        {text !== '' && <Ring text={text} />}
        {onAdd && text !== '' && (
          <button
            type="button"
            data-testid="addButton"
            className="add"
            aria-label="Add post"
            onClick={onAdd}
          >
            <Icon name="plus" size={16} />
          </button>
        )}
        <button
          type="button"
          data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
          className="send"
          aria-disabled={ready ? undefined : true}
          tabIndex={ready ? 0 : -1}
          onClick={onSend}
        >
          {label}
        </button>
      </div>
    </div>
  );
}
