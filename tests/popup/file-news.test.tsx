// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Status } from '../../src/messages.ts';
import { FileNews } from '../../src/popup/file-news.tsx';
import { show } from '../ui/show.ts';
import { statusWith } from './page.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

const HOUR = 3_600_000;
const failing = (since: number): Status => ({
  ...statusWith(),
  hosted: {
    url: 'https://acme.example/hatcheck.json',
    setBy: 'managed',
    checked: Date.now(),
    problem: 'The server took too long to answer.',
    failingSince: since,
  },
});

it('is quiet while all is well, and for a first day without the company’s server', async () => {
  expect((await show(<FileNews status={statusWith()} />)).textContent).toBe('');
  const status = failing(Date.now() - 23 * HOUR);
  expect((await show(<FileNews status={status} />)).textContent).toBe('');
});

it('says in one line that a file was refused, or that its address fails, and where to look', async () => {
  const refused: Status = {
    ...statusWith(),
    refused: [{ source: 'hosted', faults: [{ path: '', message: 'This is missing.' }] }],
  };
  for (const status of [refused, failing(Date.now() - 25 * HOUR)]) {
    const place = await show(<FileNews status={status} />);
    expect(place.querySelectorAll('p')).toHaveLength(1);
    expect(place.querySelector('a')?.getAttribute('href')).toBe(
      '/src/options/options.html#company',
    );
  }
});
