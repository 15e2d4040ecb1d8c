import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fulfilFromDemo, type Served, serveFolder } from '../../demo/shared/serve.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hatcheck-demo-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>the page</p>');
  writeFileSync(join(folder, 'assets/main.js'), 'the script');
  served = await serveFolder(folder);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function got(path: string): Promise<[string, string | null]> {
  const answer = await fetch(served.url + path);
  return [await answer.text(), answer.headers.get('content-type')];
}

it('gives the page under every address that is no asset', async () => {
  for (const path of ['/', '/home', '/robinfarrow/status/1', '/compose/post?theme=dim']) {
    expect((await got(path))[0]).toBe('<p>the page</p>');
  }
});

it('gives the assets under a path of their own', async () => {
  const [script, type] = await got('/x-demo/assets/main.js');
  expect(script).toBe('the script');
  expect(type).toMatch(/javascript/);
});

it('answers an asset that is not there with nothing', () => {
  expect(fulfilFromDemo('https://x.com/x-demo/assets/none.js').status).toBe(404);
});
