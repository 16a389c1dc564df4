import type { NetworkId, Purpose } from '../../../networks/contract';

/** Where somebody sees only the beginning of a text. */
export type Place = 'feed' | 'phone' | 'computer' | 'quoted' | 'notification';

/** Who says so: the network's own help; the press, of what the network announced; a tool that publishes or previews
 * posts; somebody who looked at the network's own pages. */
type Witness = 'official' | 'press' | 'tool' | 'measured';

export interface CutSource {
  address: string;
  /** The day the page was read. */
  readOn: string;
  witness: Witness;
}

/** How much of a text is shown before the rest is folded away. At least one of the two figures is known. */
export interface Cut {
  place: Place;
  /** About so many, as a reader counts them; on X as X counts. Null: nobody gives a figure. */
  characters: number | null;
  /** Null: nobody gives a figure. */
  lines: number | null;
  countedBy: 'reader' | 'x';
  sources: readonly CutSource[];
}

const readOn = '2026-11-22';

/** Announced with longer posts in February 2023. Accounts that don't pay can't write more than fits. */
const X_FEED: Cut = {
  place: 'feed',
  characters: 280,
  lines: null,
  countedBy: 'x',
  sources: [
    {
      address: 'https://thetechportal.com/2023/02/09/twitter-blue-us-longer-tweets/',
      readOn,
      witness: 'press',
    },
    {
      address: 'https://replysocial.co/blog/long-form-x-posts-when-to-use-4000-chars-vs-280',
      readOn,
      witness: 'tool',
    },
  ],
};

/** A page of October 2025 on a computer, which clamps the post that is quoted. How wide a line is, it doesn't say. */
const X_QUOTED: Cut = {
  place: 'quoted',
  characters: null,
  lines: 5,
  countedBy: 'reader',
  sources: [
    {
      address:
        'https://github.com/mlamp/tweetyoink/blob/c8183505391c0ada211f517bbf76aed8f02cf9b5/tests/fixtures/x-tweet-quote.html',
      readOn,
      witness: 'measured',
    },
  ],
};

/** Instagram gives the lines, and the characters that it recommends so that nothing is folded. */
const INSTAGRAM_FEED: Cut = {
  place: 'feed',
  characters: 125,
  lines: 3,
  countedBy: 'reader',
  sources: [
    {
      address: 'https://help.instagram.com/1643471055915254',
      readOn,
      witness: 'official',
    },
  ],
};

/** Tools say 440 to 480 on a computer: the lower one. */
const FACEBOOK_COMPUTER: Cut = {
  place: 'computer',
  characters: 440,
  lines: null,
  countedBy: 'reader',
  sources: [
    {
      address:
        'https://github.com/Automattic/jetpack/blob/4aff3333414a6bb29d0022180a19408be71d637d/projects/js-packages/social-previews/src/facebook-preview/helpers.ts',
      readOn,
      witness: 'tool',
    },
    {
      address: 'https://www.posthell.com/tools/facebook-character-counter',
      readOn,
      witness: 'tool',
    },
  ],
};

const FACEBOOK_PHONE: Cut = {
  place: 'phone',
  characters: 125,
  lines: null,
  countedBy: 'reader',
  sources: [
    {
      address: 'https://typecount.com/blog/facebook-post-character-limit',
      readOn,
      witness: 'tool',
    },
    {
      address: 'https://socialk.it/fr/tools/facebook-character-counter',
      readOn,
      witness: 'tool',
    },
  ],
};

/** Three lines are measured (September 2024); of characters, tools say 140 to 250: the pair that most of them give. */
const LINKEDIN_SOURCES: readonly CutSource[] = [
  {
    address:
      'https://www.linkedin.com/pulse/see-more-breakpoints-linkedin-posts-john-espirian-j6zee',
    readOn,
    witness: 'measured',
  },
  {
    address:
      'https://ligo.ertiqah.com/blog/linkedin-post-character-limit-2025-complete-guide-for-professionals',
    readOn,
    witness: 'tool',
  },
];
const LINKEDIN_COMPUTER: Cut = {
  place: 'computer',
  characters: 210,
  lines: 3,
  countedBy: 'reader',
  sources: LINKEDIN_SOURCES,
};
const LINKEDIN_PHONE: Cut = { ...LINKEDIN_COMPUTER, place: 'phone', characters: 140 };

/** One line of a folded Android notification: 40 to 50, or 20 to 55 by the screen. The networks' own are not published. */
const NOTIFICATION: Cut = {
  place: 'notification',
  characters: 40,
  lines: 1,
  countedBy: 'reader',
  sources: [
    {
      address: 'https://doc.moost.io/best-practices/user-experience/writing-notifications',
      readOn,
      witness: 'tool',
    },
    {
      address: 'https://emartech.github.io/engagement-cloud-sdk/docs/push/pushLimitations',
      readOn,
      witness: 'tool',
    },
  ],
};

const ON_X: readonly Cut[] = [X_FEED, X_QUOTED, NOTIFICATION];

/**
 * Where each network folds what is written, by what it is; the first is the one to look at first. Only what somebody
 * says: Facebook, LinkedIn and Instagram fold comments too, and no source was found of where (looked for on 2026-11-22).
 */
export const CUTS: Record<NetworkId, Record<Purpose, readonly Cut[]>> = {
  x: { reply: ON_X, comment: ON_X, post: [X_FEED, X_QUOTED], message: [NOTIFICATION] },
  facebook: {
    reply: [NOTIFICATION],
    comment: [NOTIFICATION],
    post: [FACEBOOK_PHONE, FACEBOOK_COMPUTER],
    message: [NOTIFICATION],
  },
  instagram: {
    reply: [NOTIFICATION],
    comment: [NOTIFICATION],
    post: [INSTAGRAM_FEED],
    message: [NOTIFICATION],
  },
  linkedin: {
    reply: [NOTIFICATION],
    comment: [NOTIFICATION],
    post: [LINKEDIN_PHONE, LINKEDIN_COMPUTER],
    message: [NOTIFICATION],
  },
};
