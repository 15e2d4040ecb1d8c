import { covers } from './hostile/cover.ts';
import { scripts } from './hostile/events.ts';
import { frames } from './hostile/frame.ts';
import { names } from './hostile/names.ts';
import { inAsking, inBrowser } from './x-page.ts';

const launched = inBrowser(() => ({ engine: 'firefox' }));
const asking = inAsking(launched);

scripts(launched, asking);
covers(launched, asking);
frames(launched, asking);
names(launched);
