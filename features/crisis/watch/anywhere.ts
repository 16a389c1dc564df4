import type { WatchPlace, WatchTerm } from './model';

/** A term as it would be if it were watched for everyone, everywhere, for good: to try its words alone. */
export const anywhere = (term: WatchTerm): WatchTerm => ({
  ...term,
  brandId: null,
  networks: [],
  language: null,
  expiresAt: null,
  isOn: true,
});

/** A place for such terms. */
export const ANY_PLACE: WatchPlace = { brandId: null, network: null, language: null, at: 0 };
