import type { Reply } from '../../features/replies/model';
import { SECTORS, type Sector } from '../../features/replies/starter/sector';
import { packLibrary } from './pack-library';
import { count, emptyTally, rightIds, type Tally } from './tally';
import { type LabelledThread, labelledThreads } from './threads';
import { mostUsed, suggesting, type Way, wordOverlap } from './ways';

/** A comment on which a way was wrong. */
interface Miss {
  sector: Sector;
  text: string;
  suits: readonly string[];
  shown: string[];
}

/** How one way did. */
export interface Measured {
  way: string;
  sector: Sector;
  language: Reply['language'];
  tally: Tally;
  misses: Miss[];
}

interface Contender {
  start: (library: readonly Reply[]) => Way;
  /** Before it is measured it sees what was chosen on the other split's threads of the trade, as after weeks of use. */
  isSeasoned: boolean;
}

const WAYS: Record<string, Contender> = {
  suggestions: { start: (library) => suggesting(library, false), isSeasoned: false },
  'suggestions, learning': { start: (library) => suggesting(library, true), isSeasoned: false },
  'suggestions, seasoned': { start: (library) => suggesting(library, true), isSeasoned: true },
  'texts alone': { start: (library) => suggesting(untitled(library), true), isSeasoned: false },
  'texts alone, seasoned': {
    start: (library) => suggesting(untitled(library), true),
    isSeasoned: true,
  },
  'most used three': { start: mostUsed, isSeasoned: true },
  'word overlap': { start: wordOverlap, isSeasoned: false },
};

/** A library whose titles, tags and shortcuts say nothing, as some are. */
const untitled = (library: readonly Reply[]): Reply[] =>
  library.map((reply, i) => ({ ...reply, title: `${i}`, tags: [], shortcut: '' }));

/** Replays the threads of a split in order, each trade and language with its own library and its own past. */
export async function measure(split: LabelledThread['split']): Promise<Measured[]> {
  const threads = labelledThreads(split);
  const others = labelledThreads(split === 'tuning' ? 'held-out' : 'tuning');
  const measured: Measured[] = [];
  for (const sector of SECTORS) {
    const library = await packLibrary(sector);
    for (const language of ['fr', 'en'] as const) {
      const isOwn = (thread: LabelledThread) =>
        thread.sector === sector && thread.language === language;
      for (const [name, { start, isSeasoned }] of Object.entries(WAYS)) {
        const way = start(library);
        if (isSeasoned) replay(others.filter(isOwn), way);
        measured.push({ way: name, sector, language, ...replay(threads.filter(isOwn), way) });
      }
    }
  }
  return measured;
}

function replay(threads: readonly LabelledThread[], way: Way): Pick<Measured, 'tally' | 'misses'> {
  const tally = emptyTally();
  const misses: Miss[] = [];
  for (const thread of threads) {
    for (const comment of thread.comments) {
      const shown = way.shows(comment);
      const right = rightIds(comment, thread);
      count(tally, shown, right);
      const isRight =
        right.length === 0 ? shown.length === 0 : shown.some((id) => right.includes(id));
      if (!isRight) misses.push({ sector: thread.sector, ...comment, shown });
      way.learns(comment, thread);
    }
  }
  return { tally, misses };
}
