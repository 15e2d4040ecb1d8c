import { Component, render } from 'inferno';
import { createElement } from 'inferno-create-element';
import { listenForSend, type Mount, type Options } from './editor.ts';

class Box extends Component<{ options: Options }, { text: string }> {
  override state = { text: this.props.options.initial ?? '' };

  override render() {
    const { options } = this.props;
    const { class: className, ...rest } = options.attributes ?? {};
    return createElement('textarea', {
      ...rest,
      className,
      placeholder: options.placeholder,
      value: this.state?.text,
      onInput: (event: InputEvent) => {
        const { value } = event.target as HTMLTextAreaElement;
        this.setState({ text: value });
        options.onChange?.(value);
      },
    });
  }
}

/** A text area whose value Inferno holds, as Lemmy's. */
export const infernoTextarea: Mount = (place, options) => {
  let box: Box | null = null;
  render(
    createElement(
      Box as never,
      {
        options,
        ref: (made: Box | null) => {
          box = made;
        },
      } as never,
    ),
    place,
  );
  const deaf = listenForSend(place, options);
  return {
    text: () => box?.state?.text ?? '',
    clear: () => box?.setState({ text: '' }),
    destroy() {
      deaf();
      render(null, place);
    },
  };
};
