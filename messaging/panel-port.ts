import type { Draft, EditorKind } from '../composers/contract';
import type { Found } from '../features/health/found';
import type { Target } from '../features/queue/model';
import type { Level } from '../features/tone/model';
import type {
  Author,
  Comment,
  ComposerPlace,
  NetworkId,
  Page,
  Post,
  Purpose,
  Reading,
} from '../networks/contract';

/** Name of the port that the panel opens to the content script of the tab it stands beside. */
export const PANEL_PORT = 'panel';

/** The page as the panel needs it. Sent whole on connection and whenever it changes. */
export interface PageView {
  network: NetworkId;
  address: string;
  page: Page;
  /** Interface language of the network. */
  language: string;
  theme: 'light' | 'dark';
  speaker: Reading<Author>;
  /** The account of a profile, or who wrote the post of a post's page; null on feeds and while that isn't read. */
  viewed: Author | null;
  /** What was read so far, to judge by what should be read and isn't. */
  found: Found;
  /** The post of this page, or the one in the middle of the screen on a feed. */
  postInView: string | null;
  /** Keys of the comments now in the page, in its order. */
  commentsOnPage: string[];
}

/** The network's reply box that has, or last had, the caret. */
export interface ComposerView {
  editor: EditorKind;
  purpose: Purpose;
  /** Whom it answers; null when nobody in particular, undefined when the page doesn't tell. */
  target: Target | null | undefined;
  draft: Draft;
}

/** What became of an insertion. `nowhere`: no reply box is open. `wrong-target`: the box answers somebody else. */
export type InsertOutcome =
  | 'inserted'
  | 'altered'
  | 'refused'
  | 'gone'
  | 'nowhere'
  | 'wrong-target'
  | 'message-box';

/** What became of choosing a comment. `off-page`: it is not in the page now, scroll or load more. */
export type ChooseOutcome = 'chosen' | 'chosen-no-box' | 'off-page';

/** Everything that Vigie reads on the page now, for the health report and `npm run probe`. */
export interface Survey {
  view: PageView;
  posts: Post[];
  comments: Comment[];
  composers: { editor: EditorKind; place: ComposerPlace; draft: Draft }[];
}

/** A text to put into a reply box. */
export interface InsertAsk {
  text: string;
  /** Key of whom it answers; null: nobody in particular. */
  target: string | null;
  /** Where the caret goes then, as an offset in `text`; null: behind it. */
  cursor: number | null;
  /** What was typed right before the caret and makes way, a shortcut; null: nothing. */
  instead: string | null;
}

/** Lines to draw under words of the draft, with the exact text that they belong to. */
export interface MarkAsk {
  text: string;
  /** Offsets in `text` (UTF-16 units), end excluded. */
  marks: { start: number; end: number; level: Level }[];
}

/** A change of exactly one stretch of the draft; nothing is touched when it doesn't read `was` any more. */
export interface FixAsk {
  /** Offsets in the draft (UTF-16 units), end excluded. */
  start: number;
  end: number;
  was: string;
  /** Never empty. */
  text: string;
}

/** What the panel asks of the content script; each gets exactly one answer of the type given. */
export interface PanelCalls {
  insert(ask: InsertAsk): InsertOutcome;
  /** Goes to a comment or post and marks it; where it is to be answered, makes it the target and opens its box. */
  choose(ask: { key: string; isToAnswer: boolean }): ChooseOutcome;
  mark(ask: MarkAsk): null;
  fix(ask: FixAsk): InsertOutcome;
  release(ask: null): null;
  place(ask: { side: 'left' | 'right'; width: number }): null;
  fold(ask: null): null;
  survey(ask: null): Survey;
}

/** What the content script tells the panel unasked. */
export type PageNews =
  | { news: 'page'; view: PageView }
  | { news: 'composer'; view: ComposerView | null }
  | { news: 'target'; target: Target | null }
  /** Something was chosen in the page for the panel: the background has it (`takeClipping`, `takeFlagToShow`). */
  | { news: 'waiting' };
