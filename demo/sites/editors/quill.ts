import Quill from 'quill';
import looks from 'quill/dist/quill.core.css?inline';
import { listenForSend, type Mount, setAttributes } from './editor.ts';

/** Quill 1.3.7, which also types normally inside a shadow root. */
export const quill: Mount = (place, options) => {
  const deaf = listenForSend(place, options);
  // Its own style sheet, where it stands: the page's do not reach into a shadow root.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${looks} .ql-editor.ql-blank::before { color: inherit; opacity: 0.6 }`);
  const root = place.getRootNode();
  if (root instanceof ShadowRoot || root instanceof Document) root.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  place.append(box);
  const editor = new Quill(box, {
    modules: { toolbar: false },
    ...(options.placeholder && { placeholder: options.placeholder }),
  });
  setAttributes(editor.root, options.attributes);
  if (options.initial) editor.setText(options.initial, 'silent');
  const read = () => editor.getText().replace(/\n$/, '');
  editor.on('text-change', () => options.onChange?.(read()));
  return {
    text: read,
    clear: () => editor.setText(''),
    destroy() {
      deaf();
      box.remove();
    },
  };
};
