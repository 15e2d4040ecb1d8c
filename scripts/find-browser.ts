import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser on this machine and how it is driven. */
export interface Found {
  engine: 'chrome' | 'firefox';
  label: string;
  path: string;
}

interface Candidate {
  engine: Found['engine'];
  label: string;
  commands: string[];
  places: string[];
}

const { HOME = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
const X86 = process.env['PROGRAMFILES(X86)'] ?? '';

const CANDIDATES: Candidate[] = [
  {
    engine: 'chrome',
    label: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    engine: 'chrome',
    label: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(HOME, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
      join(X86, 'Google/Chrome/Application/chrome.exe'),
      join(LOCALAPPDATA, 'Google/Chrome/Application/chrome.exe'),
    ],
  },
  {
    engine: 'chrome',
    label: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(X86, 'Microsoft/Edge/Application/msedge.exe'),
      join(PROGRAMFILES, 'Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  {
    engine: 'firefox',
    label: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
    ],
  },
];

/** The browsers on this machine, in the order in which they serve best for trying Hatcheck. */
export function browsersHere(): Found[] {
  return CANDIDATES.flatMap(({ engine, label, commands, places }) => {
    const onPath = (process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => commands.map((command) => join(folder, command)));
    const path = [...onPath, ...places].find(canRun);
    return path ? [{ engine, label, path }] : [];
  });
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser of each wanted engine, installed from Debian's packages where we may.
 * Throws with the one line to type where there is none and we may not.
 */
export function needBrowsers(engines: Found['engine'][]): Found[] {
  return engines.map((engine) => {
    const here = () => browsersHere().find((found) => found.engine === engine);
    if (!here()) install(engine);
    const found = here();
    if (!found) throw new Error(howToInstall(engine));
    return found;
  });
}

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };

function install(engine: Found['engine']): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) return;
  const wanted = PACKAGES[engine];
  process.stdout.write(`No ${wanted} here yet: installing Debian's.\n`);
  const quietly = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], quietly);
    execFileSync('apt-get', ['install', '-y', '-qq', wanted], quietly);
  } catch {
    // What went wrong stands on stderr; the caller says what to type.
  }
}

function howToInstall(engine: Found['engine']): string {
  const debian =
    existsSync('/etc/os-release') && /debian|ubuntu/.test(readFileSync('/etc/os-release', 'utf8'));
  const line = debian
    ? `sudo apt-get install -y ${PACKAGES[engine]}`
    : engine === 'chrome'
      ? 'Install Chrome, Chromium or Edge (https://www.chromium.org/getting-involved/download-chromium)'
      : 'Install Firefox (https://www.mozilla.org/firefox)';
  return `No ${engine === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox'} found. To get one:\n  ${line}`;
}
