import { digestOf } from '../../../networks/digest';

/**
 * What stands for an account in an address of the dashboard. Browsers remember addresses for months, out of Vigie's
 * reach: none may say whose page was opened.
 */
export const personStep = (authorKey: string): string => digestOf(authorKey).toString(36);
