import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../scripts/firefox-window.ts';
import type { Launched } from '../scripts/launch.ts';

/** What is in use after the garbage was collected, kB; nothing where there is no background. */
export interface InUse {
  page: number;
  background: number | undefined;
}

/**
 * Chromium tells the heap of scripts, of the page and of our worker. Firefox tells all that was asked for and is
 * in use (`explicit` in about:memory), of the page's process and of the one for all extensions, its own too.
 */
export async function memoryOf(launched: Launched, page: Page): Promise<() => Promise<InUse>> {
  return launched.engine === 'chrome' ? ofHeaps(launched, page) : ofProcesses(launched, page);
}

async function ofHeaps({ browser }: Launched, page: Page): Promise<() => Promise<InUse>> {
  const session = await page.createCDPSession();
  const target = browser.targets().find((found) => found.type() === 'service_worker');
  const worker = await target?.createCDPSession();
  return async () => ({
    page: await heapOf(session),
    background: worker && (await heapOf(worker)),
  });
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000;
}

/** The parts of Firefox's own interfaces that are used here (nsIMemoryReporterManager, ChromeUtils.webidl). */
interface FirefoxWindow {
  Cc: Record<string, { getService(type: unknown): MemoryManager }>;
  Ci: { nsIMemoryReporterManager: unknown };
  Services: { obs: { notifyObservers(subject: null, topic: string): void } };
  ChromeUtils: { requestProcInfo(): Promise<{ children: Process[] }> };
}

interface MemoryManager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    report: (process: string, path: string, kind: number, units: number, amount: number) => void,
    about: null,
    done: () => void,
    aboutDone: null,
    anonymize: boolean,
  ): void;
}

interface Process {
  pid: number;
  type: string;
  windows: { documentURI: { spec: string } }[];
}

function ofProcesses({ browser }: Launched, page: Page): () => Promise<InUse> {
  return () => inFirefoxWindow(browser, read, page.url());
}

/** Runs in Firefox's window and hence stands alone. */
async function read(url: string): Promise<InUse> {
  const { Cc, Ci, Services, ChromeUtils } = globalThis as unknown as FirefoxWindow;
  const memory = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(
    Ci.nsIMemoryReporterManager,
  );
  if (!memory) throw new Error('Firefox does not tell what memory is used for.');
  for (let times = 0; times < 2; times++) {
    // The first is for all other processes, which nobody hears the end of; the second, for this one, takes as long.
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise<void>((done) => memory.minimizeMemoryUsage(done));
  }
  const used = new Map<number, number>();
  await new Promise<void>((done) => {
    const report = (
      process: string,
      path: string,
      _kind: number,
      _units: number,
      bytes: number,
    ) => {
      const pid = Number(/\(pid (\d+)/.exec(process)?.[1]);
      if (path.startsWith('explicit/')) used.set(pid, (used.get(pid) ?? 0) + bytes / 1_000);
    };
    memory.getReports(report, null, done, null, false);
  });
  const { children } = await ChromeUtils.requestProcInfo();
  const own = children.find(({ windows }) => windows.some((one) => one.documentURI.spec === url));
  const extensions = children.find(({ type }) => type === 'extension');
  const page = used.get(own?.pid ?? 0);
  if (page === undefined) throw new Error('Firefox does not tell the process of the page.');
  return { page, background: used.get(extensions?.pid ?? 0) };
}
