import { describe, expect, it } from 'vitest';
import { exampleCompany } from '../../scripts/company.ts';
import { find, press, READ } from '../../scripts/see/see.ts';
import { askedOn, outboxOn, previewOn } from './handoff-steps.ts';
import { afterAPause, inBrowser } from './x-page.ts';

/** A browser of its own: Chromium remembers for a while how much room there was. */
const launched = inBrowser(() => ({ policy: exampleCompany('http://127.0.0.1:9') }));

describe('a disk that is full', () => {
  it('is said where the writer looks, and the case stays on the card until there is room', async () => {
    const page = await previewOn(launched());
    const asking = await launched().openOwn('src/options/options.html');
    await page.bringToFront();
    await press(page, 'textbox', /^What you know/);
    await page.keyboard.type('Two weeks of silence.');
    await afterAPause(page);
    const origin = launched().address('').slice(0, -1);
    const disk = await asking.createCDPSession();
    await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    try {
      await press(page, 'button', /^Send to/, READ);
      await find(page, 'StaticText', /^There is no room left on this device/);
      expect((await outboxOn(asking)).some(({ case: { known } }) => /weeks/.test(known))).toBe(
        false,
      );
    } finally {
      await disk.send('Storage.overrideQuotaForOrigin', { origin });
    }
    await press(page, 'button', /^Send to/, READ);
    await find(page, 'button', /^Undo$/);
    const [held] = await outboxOn(asking);
    expect(held?.case.known).toBe('Two weeks of silence.');
    await press(page, 'button', /^Undo$/);
  });

  it('takes no other company file and no other settings, and keeps those in force', async () => {
    const asking = await launched().openOwn('src/options/options.html');
    const before = await askedOn(asking, { type: 'status' });
    await asking.evaluate(fillStorage);
    const file = { ...exampleCompany('http://127.0.0.1:9'), company: { name: 'Other' } };
    const imported = await askedOn(asking, {
      type: 'policy-import',
      text: JSON.stringify(file),
    }).catch(String);
    const set = await askedOn(asking, {
      type: 'settings-set',
      change: { pausedSites: ['x'] },
    }).catch(String);
    for (const answer of [imported, set]) expect(answer).toMatch(/quota/);
    await asking.evaluate(emptyStorage);
    expect(await askedOn(asking, { type: 'status' })).toEqual(before);
  });
});

/** As much junk as the browser takes into the area that settings and company file are in. */
async function fillStorage() {
  const { local } = (chrome as unknown as { storage: { local: { set(o: object): Promise<void> } } })
    .storage;
  let size = 4_000_000;
  for (let part = 0; size > 10; part++)
    await local.set({ [`junk${part}`]: 'x'.repeat(size) }).catch(() => {
      size = Math.floor(size / 2);
    });
}

async function emptyStorage() {
  const { local } = (
    chrome as unknown as {
      storage: { local: { get(k: null): Promise<object>; remove(k: string[]): Promise<void> } };
    }
  ).storage;
  await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('junk')));
}
