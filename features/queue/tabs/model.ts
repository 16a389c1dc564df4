/** Whom one answers in a tab, as its panel says. */
export interface TabAnswering {
  /** Of the post in view there; null: none is known. */
  postKey: string | null;
  /** Of the comment or post being answered. */
  targetKey: string;
  /** Since when, and when it was last said; milliseconds since 1970. */
  since: number;
  toldAt: number;
}

/** Another tab of this browser in which a network's page is open. */
export interface OtherTab {
  tabId: number;
  /** The post of its page; null: it is no post's page. */
  postKey: string | null;
  /** Null: nobody is being answered there. */
  answering: TabAnswering | null;
}

/** Milliseconds between two words of a panel that somebody is still being answered there. */
export const TELL_AGAIN = 120_000;

/** Milliseconds after which an answer of which no panel says anything more is over: its panel went without a word. */
const STALE = 2.5 * TELL_AGAIN;

/** Characters of a key at most. */
const LONGEST_KEY = 200;

/** The channel on which the worker says that something about the tabs has changed. */
export const TABS_CHANNEL = 'vigie-tabs';

const POST = 'tabPost:';
const ANSWERING = 'tabAnswering:';

/** Where it is kept which post a tab shows; the worker alone writes there. */
export const postPlace = (tabId: number): string => `${POST}${tabId}`;

/** Where it is kept whom one answers in a tab, as the panel beside it says. */
export const answeringPlace = (tabId: number): string => `${ANSWERING}${tabId}`;

/**
 * The other tabs, out of all that is kept for the session.
 * @param kept whatever lies there, not believed
 * @param now milliseconds since 1970
 */
export function otherTabs(
  kept: Readonly<Record<string, unknown>>,
  ownTabId: number,
  now: number,
): OtherTab[] {
  const tabs = new Map<number, OtherTab>();
  for (const [place, value] of Object.entries(kept)) {
    const tabId = Number(/^tab(?:Post|Answering):(\d{1,15})$/.exec(place)?.[1] ?? Number.NaN);
    if (Number.isNaN(tabId) || tabId === ownTabId) continue;
    const tab = tabs.get(tabId) ?? { tabId, postKey: null, answering: null };
    if (place.startsWith(POST)) tab.postKey = typeof value === 'string' ? value : null;
    else tab.answering = stillTold(readAnswering(value), now);
    tabs.set(tabId, tab);
  }
  return [...tabs.values()].filter((tab) => tab.postKey !== null || tab.answering !== null);
}

const stillTold = (answering: TabAnswering | null, now: number): TabAnswering | null =>
  answering === null || now - answering.toldAt > STALE ? null : answering;

/** Whom one answers, out of what a panel said; null: nobody, or nothing whole. */
export function readAnswering(value: unknown): TabAnswering | null {
  const { postKey, targetKey, since, toldAt } = (value ?? {}) as Partial<
    Record<keyof TabAnswering, unknown>
  >;
  if (typeof since !== 'number' || typeof toldAt !== 'number' || !isKey(targetKey)) return null;
  return { postKey: isKey(postKey) ? postKey : null, targetKey, since, toldAt };
}

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_KEY;

/** What another tab has to do with what is in front of the person. */
export interface Meeting {
  /**
   * `same`: the very same is answered there. `post`: another comment under this post is. `whole`: the post itself is.
   * `open`: the post is open there.
   */
  kind: 'same' | 'post' | 'whole' | 'open';
  tab: OtherTab;
}

/**
 * The other tab that matters most to who answers `targetKey` under `postKey`; null: none does.
 * @param postKey null: no post is in view
 * @param targetKey null: nobody is being answered here
 * @param isListed whether a comment is one of those in front of the person; on X another tab may show it as a post
 */
export function meetingOf(
  tabs: readonly OtherTab[],
  postKey: string | null,
  targetKey: string | null,
  isListed: (key: string) => boolean,
): Meeting | null {
  const first = (kind: Meeting['kind'], isIt: (tab: OtherTab) => boolean): Meeting | null => {
    const tab = tabs.find(isIt);
    return tab ? { kind, tab } : null;
  };
  const isAnswered = ({ answering }: OtherTab, key: string | null) =>
    key !== null && answering?.targetKey === key;
  const isHere = ({ answering }: OtherTab) =>
    answering !== null &&
    (isListed(answering.targetKey) || (postKey !== null && answering.postKey === postKey));
  return (
    first('same', (tab) => isAnswered(tab, targetKey)) ??
    first('post', (tab) => isHere(tab) && !isAnswered(tab, postKey)) ??
    first('whole', (tab) => isAnswered(tab, postKey)) ??
    first('open', (tab) => postKey !== null && tab.postKey === postKey)
  );
}
