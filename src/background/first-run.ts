import { browser } from '../browser.ts';
import { policyInForce } from './policy.ts';

/** Managed settings reach a new profile a little after the extension does, ms. */
const MANAGED_ARRIVES = 1_500;

/** Opens the two-minute form, unless the company has already said everything. */
export async function firstRun(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, MANAGED_ARRIVES));
  if (await policyInForce()) return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/options.html') });
}
