import type { WatchPlace, WatchTerm } from './model';

/** A term for tests and samples: for everyone, everywhere, whole words. */
export const sampleTerm = (text: string, over: Partial<WatchTerm> = {}): WatchTerm => ({
  id: `term ${text}`,
  brandId: null,
  text,
  kind: 'words',
  category: 'other',
  severity: 'sensitive',
  action: 'flag',
  networks: [],
  language: null,
  expiresAt: null,
  notBefore: [],
  notAfter: [],
  wholeWord: true,
  caseSensitive: false,
  replacement: null,
  note: '',
  isOn: true,
  ...over,
});

/** A place that terms for everyone are for. */
export const SAMPLE_PLACE: WatchPlace = { brandId: null, network: null, language: null, at: 0 };
