/** What two transport companies published on X in the weeks before: who, how many hours ago, what became of it. */
export interface PastPost {
  handle: 'transvalvalmont' | 'carsbellerive';
  name: string;
  hoursAgo: number;
  reactions: number;
  comments: number;
  shares: number;
  views: number;
  fr: string;
  en: string;
}

const transval = { handle: 'transvalvalmont', name: 'TransVal' } as const;
const bellerive = { handle: 'carsbellerive', name: 'Bellerive' } as const;

export const PAST_POSTS: readonly PastPost[] = [
  {
    ...transval,
    hoursAgo: 74,
    reactions: 3010,
    comments: 233,
    shares: 318,
    views: 322_889,
    fr: 'Le tram de nuit commence vendredi : toutes les 30 minutes jusqu’à 3 h.',
    en: 'Night trams start on Friday: every 30 minutes until 3 am.',
  },
  {
    ...bellerive,
    hoursAgo: 80,
    reactions: 1944,
    comments: 130,
    shares: 183,
    views: 228_371,
    fr: 'Nouveaux cars, prises à chaque place, vélos en soute.',
    en: 'New coaches: a socket at every seat, bicycles in the hold.',
  },
  {
    ...transval,
    hoursAgo: 122,
    reactions: 1703,
    comments: 331,
    shares: 151,
    views: 249_257,
    fr: 'Ligne 12 : un bus de plus aux heures de pointe dès lundi.',
    en: 'Line 12: one more bus at peak hours from Monday.',
  },
  {
    ...bellerive,
    hoursAgo: 150,
    reactions: 864,
    comments: 270,
    shares: 63,
    views: 166_598,
    fr: 'Retour sur la panne de réservation de mardi.',
    en: 'About Tuesday’s outage of our booking page.',
  },
  {
    ...transval,
    hoursAgo: 196,
    reactions: 711,
    comments: 435,
    shares: 94,
    views: 200_051,
    fr: 'Grève de mardi : ce qui roule, ce qui ne roule pas.',
    en: 'Tuesday’s strike: what runs and what doesn’t.',
  },
  {
    ...transval,
    hoursAgo: 290,
    reactions: 3945,
    comments: 203,
    shares: 458,
    views: 402_008,
    fr: 'Moussa, conducteur depuis trente ans, prend sa retraite vendredi.',
    en: 'Moussa, a driver for thirty years, retires on Friday.',
  },
  {
    ...bellerive,
    hoursAgo: 340,
    reactions: 2200,
    comments: 117,
    shares: 209,
    views: 265_895,
    fr: 'Les horaires d’hiver des navettes de l’aéroport.',
    en: 'The winter timetable of the airport shuttles.',
  },
];
