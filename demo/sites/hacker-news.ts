import { type DemoPage, html, need, onClick } from './page.ts';

const STORY = 'A tool that tells you whose hat you wear';
const COMMENT = 'Their moderators close everything within minutes.';

export const hackerNews: DemoPage = {
  id: 'hacker-news',
  host: 'news.ycombinator.com',
  follows: 'the live pages as of April 2026',
  account: { handle: '@quietfarmer' },
  scenes: {
    comment: {
      path: '/item?id=1&scene=comment',
      kind: 'comment',
      field: 'textarea[name="text"]',
      send: 'input[type="submit"]',
      parent: { author: 'lampwright', text: STORY },
    },
    reply: {
      path: '/reply?id=2&scene=reply',
      kind: 'reply',
      field: 'textarea[name="text"]',
      send: 'input[type="submit"]',
      parent: { author: 'robinfarrow', text: COMMENT },
    },
  },
  async render(place, desk, scene) {
    const story = `<tr class="athing"><td class="title"><span class="titleline"><a href="https://example.com/">${STORY}</a></span></td></tr>
      <tr><td class="subtext"><a class="hnuser" href="user?id=lampwright">lampwright</a> <span class="age"><a href="item?id=1">2 hours ago</a></span></td></tr>`;
    const comment = `<tr class="athing"><td class="default"><div><a class="hnuser" href="user?id=robinfarrow">robinfarrow</a> <span class="age"><a href="item?id=2">1 hour ago</a></span></div>
      <div class="comment"><div class="commtext c00">${COMMENT}</div></div></td></tr>`;
    place.append(
      html(`<table id="hnmain"><tbody>
        <tr><td><a id="me" href="user?id=quietfarmer">quietfarmer</a></td></tr>
        <tr><td><table class="fatitem"><tbody>${scene === 'reply' ? comment : story}
          <tr><td><form method="post" action="comment"><input type="hidden" name="parent" value="1" /><div class="place"></div>
            <br /><br /><input type="submit" value="${scene === 'reply' ? 'reply' : 'add comment'}" /></form></td></tr>
        </tbody></table></td></tr></tbody></table>`),
    );
    const form = need(place, 'form');
    const put = () =>
      desk.mount('textarea', need(form, '.place'), {
        attributes: { name: 'text', rows: '8', cols: '80' },
      });
    let editor = await put();
    form.addEventListener('submit', (event) => event.preventDefault());
    onClick(form, 'input[type="submit"]', () => desk.send(editor));
    desk.remounts(async () => {
      editor.destroy();
      editor = await put();
    });
  },
};
