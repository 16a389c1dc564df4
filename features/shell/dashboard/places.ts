/** The places of the dashboard, in the order of its navigation. Each is the first step of the address behind `#`. */
const PLACES = [
  'replies',
  'charter',
  'rules',
  'alerts',
  'watchlist',
  'queue',
  'authors',
  'posts',
  'hours',
  'brands',
  'data',
  'settings',
  'help',
] as const;
export type DashboardPlace = (typeof PLACES)[number] | 'welcome';

/** The place that an address names; the replies when it names none. */
export function placeOf(step: string | undefined): DashboardPlace {
  if (step === 'welcome') return 'welcome';
  return PLACES.find((place) => place === step) ?? 'replies';
}
