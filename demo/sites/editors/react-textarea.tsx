/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForSend, type Mount, type Options } from './editor.ts';

function Box({
  options,
  told,
}: {
  options: Options;
  told: (text: string, set: (text: string) => void) => void;
}) {
  const [text, setText] = useState(options.initial ?? '');
  told(text, setText);
  const { class: className, for: _, maxlength, ...rest } = options.attributes ?? {};
  return (
    <textarea
      {...rest}
      {...(maxlength && { maxLength: Number(maxlength) })}
      className={className}
      placeholder={options.placeholder}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        options.onChange?.(event.target.value);
      }}
    />
  );
}

/** A text area whose value React holds: what React does not hear of, it takes back. */
export const reactTextarea: Mount = (place, options) => {
  let now = '';
  let set: (text: string) => void = () => undefined;
  const root = createRoot(place);
  root.render(
    <Box
      options={options}
      told={(text, setText) => {
        now = text;
        set = setText;
      }}
    />,
  );
  const deaf = listenForSend(place, options);
  return {
    text: () => now,
    clear: () => set(''),
    destroy() {
      deaf();
      root.unmount();
    },
  };
};
