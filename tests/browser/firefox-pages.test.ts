import { readable } from './pages/readable.ts';
import { switches } from './pages/switches.ts';
import { inBrowser } from './x-page.ts';

const launched = inBrowser(() => ({ engine: 'firefox' }));

readable(launched);
switches(launched);
