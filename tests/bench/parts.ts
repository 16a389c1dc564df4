import { rows as alike } from './alike.ts';
import { rows as bytes } from './bytes.ts';
import { rows as compare } from './compare.ts';
import { rows as expansion } from './expansion.ts';
import { rows as feed } from './feed.ts';
import { rows as feedCurves } from './feed-curves.ts';
import { rows as flaggedThread } from './flagged-thread.ts';
import { rows as hours } from './hours.ts';
import { rows as importing } from './import.ts';
import { rows as judge } from './judge.ts';
import { rows as judging } from './judging.ts';
import { rows as keystrokes } from './keystrokes.ts';
import { rows as libraryTone } from './library-tone.ts';
import { rows as longThread } from './long-thread.ts';
import { rows as markedScroll } from './marked-scroll.ts';
import { rows as openPanel } from './open-panel.ts';
import { rows as pageLoad } from './page-load.ts';
import { rows as queue } from './queue.ts';
import { rows as search } from './search.ts';
import type { BenchPart } from './setting.ts';
import { rows as sparklines } from './sparklines.ts';
import { rows as storage } from './storage.ts';
import { rows as suggestions } from './suggestions.ts';
import { rows as tone } from './tone.ts';
import { rows as watch } from './watch.ts';

/** The parts by the names that `--only` takes. */
export const PARTS: Record<string, BenchPart> = {
  bytes,
  'page-load': pageLoad,
  feed,
  'feed-curves': feedCurves,
  'long-thread': longThread,
  'flagged-thread': flaggedThread,
  'marked-scroll': markedScroll,
  'open-panel': openPanel,
  queue,
  search,
  import: importing,
  suggestions,
  expansion,
  alike,
  storage,
  compare,
  hours,
  sparklines,
  tone,
  'library-tone': libraryTone,
  keystrokes,
  judge,
  judging,
  watch,
};
