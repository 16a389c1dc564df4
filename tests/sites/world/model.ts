/**
 * What the sample networks show. Everything in it is invented: brands, people, comments and figures.
 * Every network draws the same world in its own markup.
 */
export type Language = 'fr' | 'en';
/** `calm`: an ordinary day. `storm`: a bad buzz on the transport network, an hour old and growing. */
export type Day = 'calm' | 'storm';

export interface SampleAccount {
  id: string;
  name: string;
  /** Handle, as in the address of the profile on every network. */
  handle: string;
  kind: 'brand' | 'person';
  followers: number;
  verified: boolean;
}

export interface SampleComment {
  /** Digits only, unique in the world; each network builds its own id from it. */
  id: string;
  by: string;
  text: string;
  language: Language;
  minutesAgo: number;
  likes: number;
  replies: SampleComment[];
}

export interface SamplePost {
  /** Digits only, unique in the world. */
  id: string;
  by: string;
  text: string;
  language: Language;
  minutesAgo: number;
  /** Null: this network shows no such counter on this post. */
  counters: {
    reactions: number | null;
    comments: number;
    shares: number | null;
    views: number | null;
    saves: number | null;
  };
  /** The comments loaded at first and behind "more comments". */
  comments: SampleComment[];
  promoted: boolean;
}

export interface World {
  /** Id of the account one is logged in as: the brand that moderates. */
  me: string;
  accounts: SampleAccount[];
  /** Newest first; feeds repeat and renumber them to become endless. */
  posts: SamplePost[];
  /** Comments that arrive one by one while one watches the first post. */
  arriving: SampleComment[];
}
