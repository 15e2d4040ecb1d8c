import { listenForSend, type Mount, setAttributes } from './editor.ts';

/** A bare text area of a page without a framework. */
export const textarea: Mount = (place, options) => {
  const field = place instanceof HTMLTextAreaElement ? place : document.createElement('textarea');
  if (field !== place) place.append(field);
  setAttributes(field, options.attributes);
  field.placeholder = options.placeholder ?? '';
  field.value = options.initial ?? '';
  field.addEventListener('input', () => options.onChange?.(field.value));
  const deaf = listenForSend(field, options);
  return {
    text: () => field.value,
    clear: () => {
      field.value = '';
    },
    destroy() {
      deaf();
      field.remove();
    },
  };
};

/** A contenteditable that the browser edits by itself. */
export const editable: Mount = (place, options) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  setAttributes(field, options.attributes);
  field.textContent = options.initial ?? '';
  field.addEventListener('input', () => options.onChange?.(field.innerText));
  place.append(field);
  const deaf = listenForSend(field, options);
  return {
    // A space at the end of a line is kept by the browser as one that does not break.
    text: () => field.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' '),
    clear: () => field.replaceChildren(),
    destroy() {
      deaf();
      field.remove();
    },
  };
};
