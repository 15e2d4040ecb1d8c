import type { Site } from './site.ts';
import { x } from './x.ts';

/** Every site of the product, one file each. */
export const sites: readonly Site[] = [x];
