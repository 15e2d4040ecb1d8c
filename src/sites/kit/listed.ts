import { sites } from '../all.ts';

/**
 * What pages of ours say of each site. The build puts the list itself in place of this file, so that a page
 * that only names sites does not carry all that is known of them.
 */
export const listed = sites.map(({ id, name, hosts, byChoice }) => ({ id, name, hosts, byChoice }));
