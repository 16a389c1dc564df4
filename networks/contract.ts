/**
 * What a network must be able to do for Vigie, and the plain words in which it answers.
 * Nothing here holds a DOM node: nodes stay with the content script, everything else travels.
 */

/** The four networks. The id is the folder's name, the prefix of every key and the word stored. */
export type NetworkId = 'facebook' | 'x' | 'linkedin' | 'instagram';

/**
 * Why something could not be read. Each is a sentence in the interface.
 * - `absent`: this network never shows it here (views on Facebook).
 * - `hidden`: the author or the network hides it (likes hidden on Instagram).
 * - `not-loaded`: it exists, but the page has not fetched it yet (replies folded).
 * - `obscured`: shown to people, scrambled for readers (Facebook's shuffled times).
 * - `changed`: it should be here and isn't: the page's markup has changed.
 */
export type Missing = 'absent' | 'hidden' | 'not-loaded' | 'obscured' | 'changed';

/** A value read off the page, or the reason why there is none. Never an empty list or 0 in its place. */
export type Reading<T> = { ok: true; value: T } | { ok: false; why: Missing };

/** A counter: what the page says (`value`) and what it may be (`low` to `high`, inclusive). Exact when they are equal. */
export interface Count {
  value: number;
  low: number;
  high: number;
}

/** A date as the page gives it: milliseconds since 1970 with the interval that a rounded label such as « 2 h » leaves. */
export interface Moment {
  at: number;
  low: number;
  high: number;
}

/** The five counters of a post. `shares` are also reposts and quotes; `saves` are also bookmarks. */
export const COUNTERS = ['reactions', 'comments', 'shares', 'views', 'saves'] as const;
export type CounterName = (typeof COUNTERS)[number];
export type Counters = Record<CounterName, Reading<Count>>;

/** The kinds of reaction that the networks tell apart, in our words. */
export const REACTION_KINDS = [
  'like',
  'love',
  'care',
  'haha',
  'wow',
  'sad',
  'angry',
  'celebrate',
  'support',
  'insightful',
  'funny',
] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];

/** How many reactions of one kind; a null count: the page shows the kind without its number. */
export interface KindCount {
  kind: ReactionKind;
  count: Count | null;
}

export interface Author {
  /** The network's own handle or profile path, without `@`; null where the page shows none. */
  handle: string | null;
  name: string;
  /** Absolute address of the profile or page; null where the page shows none. */
  address: string | null;
}

export interface Post {
  /** `<network>:<id>`, stable over visits and languages. */
  key: string;
  /** Absolute permalink; null where the page shows none. */
  address: string | null;
  author: Reading<Author>;
  /** The text with its line breaks, emoji and the visible text of links, without "see more". */
  text: Reading<string>;
  /** True when the network cut the text and offers "see more". */
  truncated: boolean;
  /** BCP 47 tag the page gives for this text; null when it gives none. */
  language: string | null;
  at: Reading<Moment>;
  counters: Counters;
  promoted: boolean;
}

export interface Comment {
  /** `<network>:<id>`, stable over visits and languages. */
  key: string;
  postKey: string | null;
  /** The comment that this one answers; null at the top of the thread. */
  parentKey: string | null;
  address: string | null;
  author: Reading<Author>;
  text: Reading<string>;
  truncated: boolean;
  language: string | null;
  at: Reading<Moment>;
  reactions: Reading<Count>;
  /** Replies that the network says exist under it, loaded or not. */
  replies: Reading<Count>;
}

/** What a composer's text will become if the person sends it. */
export type Purpose = 'reply' | 'comment' | 'post' | 'message';

/** What a text is written in answer to. */
export interface Answered {
  kind: 'post' | 'comment';
  key: string;
}

/** Where a composer stands: what it writes and whom it answers; said by the network, never by the editor. */
export interface ComposerPlace {
  purpose: Purpose;
  /** Undefined when the page doesn't tell; null when it answers nothing (a new post). */
  answers: Answered | null | undefined;
}

/** The kinds of page that matter; `other` is anything else on the network (settings, jobs…). */
export type PageKind =
  | 'feed'
  | 'profile'
  | 'post'
  | 'search'
  | 'notifications'
  | 'messages'
  | 'other';

export interface Page {
  kind: PageKind;
  /** Key of the post that this page is about; null on feeds. */
  postKey: string | null;
  /** Handle of the account whose page or profile this is; null elsewhere. */
  accountHandle: string | null;
}

/** What readers need to know about the page around an element. Plain data, so that readers stay pure. */
export interface ReadingContext {
  address: URL;
  page: Page;
  /** BCP 47 tag of the network's interface (`html[lang]`). */
  language: string;
  /** Milliseconds since 1970, against which « 2 h » is counted. */
  now: number;
}

/**
 * One network. Finders are given the smallest subtree that changed and may climb out of it:
 * they return the elements that hold a whole post or comment. Readers are pure: same markup, same answer.
 */
export interface Network {
  id: NetworkId;
  /** Its name as people write it. */
  name: string;
  /** Match patterns for the manifest. */
  matches: string[];
  /** False where nothing may be put into the page before the person asks (LinkedIn's user agreement). */
  mayShowRail: boolean;
  /** Attributes whose change can turn a recycled node into another post or change a counter. */
  watchedAttributes: string[];
  /**
   * True where posts and comments stand in one kind of element, all of which `findPosts` finds, and none in another:
   * what changes in one that is known is looked at with it alone.
   */
  isFlat?: boolean;
  /** What kind of page an address is, and of which post or account. */
  pageAt(address: URL): Page;
  /** Elements that hold a post, inside or around `root`; never a decoy, a quoted post or an advert's shell. */
  findPosts(root: Element): Element[];
  /** Elements that hold a comment (a reply is a comment), inside or around `root`. */
  findComments(root: Element, context: ReadingContext): Element[];
  /** Null when the element turns out to hold no post (a skeleton, a decoy). */
  readPost(element: Element, context: ReadingContext): Post | null;
  /** Null when the element turns out to hold no comment. */
  readComment(element: Element, context: ReadingContext): Comment | null;
  /** What an editor writes and whom it answers. Null when it is none of this network's composers. */
  placeOf(editor: Element, context: ReadingContext): ComposerPlace | null;
  /** The account that would be speaking: « Commenter en tant que … », the account switcher, the own avatar. */
  readSpeaker(document: Document, context: ReadingContext): Reading<Author>;
  /** Light or dark, as the page is drawn now. */
  readTheme(document: Document): 'light' | 'dark';
  /** Opens the network's own reply box for the held post or comment, by its own button. False when there is none. Sends nothing. */
  openReply(element: Element): boolean;
}
