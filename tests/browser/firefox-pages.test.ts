import { describe } from 'vitest';
import { firstRun } from './pages/first-run.ts';
import { practiceCard } from './pages/practice-card.ts';
import { readable } from './pages/readable.ts';
import { switches } from './pages/switches.ts';
import { inBrowser } from './x-page.ts';

const launched = inBrowser(() => ({ engine: 'firefox' }));

readable(launched);
switches(launched);
practiceCard(launched);

describe('first run', () => {
  firstRun(inBrowser(() => ({ engine: 'firefox', policy: undefined })));
});
