/** The version of the company file that this Hatcheck writes; older ones are read by `migrations.ts`. */
export const VERSION = 2;
