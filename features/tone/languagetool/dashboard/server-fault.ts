import type { AddressFault } from '../server-address';

/** How each fault of an address is said. */
export const FAULT_WORDS = {
  empty: 'languageTool.empty',
  unreadable: 'languageTool.unreadable',
  'not-web': 'languageTool.notWeb',
  'open-http': 'languageTool.openHttp',
  'ipv6-loopback': 'languageTool.ipv6Loopback',
  'public-service': 'languageTool.publicService',
  'has-password': 'languageTool.hasPassword',
  'has-query': 'languageTool.hasQuery',
} as const satisfies Record<AddressFault, string>;
