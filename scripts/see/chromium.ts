import type { CDPSession, Page } from 'puppeteer-core';
import { box, type Eyes } from './eyes.ts';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, open);
  return open;
}

export const chromium: Eyes = {
  settled: 50,
  async seen(page) {
    const session = await sessionOf(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ role, name, description, backendDOMNodeId, ignored }) =>
      !ignored && backendDOMNodeId !== undefined
        ? [
            {
              role: String(role?.value ?? ''),
              name: String(name?.value ?? ''),
              description: String(description?.value ?? ''),
              node: backendDOMNodeId,
            },
          ]
        : [],
    );
  },
  async boxOf(page, node) {
    const session = await sessionOf(page);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
    const [left = 0, top = 0] = model.border;
    return box(left, top, model.width, model.height);
  },
  async bringIntoView(page, node) {
    const session = await sessionOf(page);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  },
  async focusOn(page, node) {
    const session = await sessionOf(page);
    await session.send('DOM.focus', { backendNodeId: node });
  },
};
