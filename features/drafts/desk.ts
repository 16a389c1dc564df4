import type { Draft } from '../../composers/contract';
import type { Author, NetworkId, Page, Purpose, Reading } from '../../networks/contract';
import type { Target } from '../queue/model';

/** The page beside one of ours, as far as drafts want to know it. */
export interface PageBeside {
  network: NetworkId;
  address: string;
  page: Page;
  speaker: Reading<Author>;
  /** The post of this page, or the one in the middle of the screen on a feed. */
  postInView: string | null;
  /** Keys of the comments now in the page. */
  commentsOnPage: readonly string[];
}

/** The network's reply box that has, or last had, the caret. */
export interface BoxInUse {
  purpose: Purpose;
  /** Whom it answers; null when nobody in particular, undefined when the page doesn't tell. */
  target: Target | null | undefined;
  draft: Draft;
}

/** What a page of Vigie knows of the page beside it. */
export interface DraftDesk {
  /** Null until the page has told. */
  view: PageBeside | null;
  /** Null: no box is in use. */
  composer: BoxInUse | null;
  /** The comment or post chosen to be answered. */
  chosen: Target | null;
}
