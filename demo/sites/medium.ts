import type { DemoEditor } from './editors/editor.ts';
import { avatar, type DemoPage, html, need, onClick } from './page.ts';

const TITLE = 'Why I gave up on their community, and why its moderators do not mind';
const SEND = '[data-testid="ResponseRespondButton"]';

function story(author: string, title: string, words: string): string {
  return `<article><h1 data-testid="storyTitle" style="font-size: 1.3em">${title}</h1>
    <a href="/@x?source=post_page" data-testid="authorName">${author}</a> <span data-testid="storyReadTime">3 min read</span>
    <p class="pw-post-body-paragraph">${words}</p></article>`;
}

export const medium: DemoPage = {
  id: 'medium',
  host: 'medium.com',
  follows: 'selectors of February 2026',
  account: { name: 'Quiet Farmer' },
  scenes: {
    response: {
      path: '/@robinfarrow/why-i-gave-up-2?scene=response',
      kind: 'comment',
      press: ['[aria-label="responses"]'],
      field: '[role="dialog"] [role="textbox"]',
      send: SEND,
      parent: { author: 'Robin Farrow', text: TITLE },
    },
  },
  render(place, desk) {
    place.append(
      html(`<header><input role="combobox" type="search" aria-label="search" placeholder="Search" />
          <button type="button" data-testid="headerUserIcon" aria-label="user options menu">${avatar('Quiet Farmer')}</button></header>
        <main>${story('Robin Farrow', TITLE, 'I asked three questions, and three times I was told to search first.')}
          <button type="button" aria-label="responses">Responses</button></main>
        <section><h2>More from Medium</h2>${story('Mila Lantern', 'The harbour lights', 'They are back on.')}</section>`),
    );
    let open: { panel: HTMLElement; editor: DemoEditor } | undefined;

    async function respond() {
      open?.editor.destroy();
      open?.panel.remove();
      place.append(
        html(`<div role="dialog" aria-label="responses"><h2>Responses (1)</h2>
          <div class="place"></div><div class="row"><button type="button" data-testid="CancelResponseButton">Cancel</button>
          <button type="button" data-testid="ResponseRespondButton" disabled>Respond</button></div>
          <div><a href="/@ottowharf">Otto Wharf</a><pre style="font: inherit">The same with me.</pre></div></div>`),
      );
      const panel = need(place, '[role="dialog"]');
      const button = need(panel, SEND) as HTMLButtonElement;
      const editor = await desk.mount('slate', need(panel, '.place'), {
        placeholder: 'What are your thoughts?',
        onChange: (text) => {
          button.disabled = text === '';
        },
      });
      onClick(panel, SEND, () => desk.send(editor));
      onClick(panel, '[data-testid="CancelResponseButton"]', () => panel.remove());
      open = { panel, editor };
    }

    onClick(place, '[aria-label="responses"]:not([role="dialog"])', respond);
    desk.remounts(respond);
  },
};
