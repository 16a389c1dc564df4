import type { Reply } from '../../features/replies/model';
import { SECTORS, type Sector } from '../../features/replies/starter/sector';
import { packLibrary } from './pack-library';
import { count, emptyTally, rightIds, type Tally } from './tally';
import { type LabelledThread, labelledThreads } from './threads';
import { mostUsed, suggesting, type Way, wordOverlap } from './ways';

/** A comment on which a way was wrong. */
export interface Miss {
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

const WAYS: Record<string, (library: readonly Reply[]) => Way> = {
  suggestions: (library) => suggesting(library, false),
  'suggestions, learning': (library) => suggesting(library, true),
  'most used three': mostUsed,
  'word overlap': wordOverlap,
};

/** Replays the threads of a split in order, each trade and language with its own library and its own past. */
export async function measure(split: LabelledThread['split']): Promise<Measured[]> {
  const threads = labelledThreads(split);
  const measured: Measured[] = [];
  for (const sector of SECTORS) {
    const library = await packLibrary(sector);
    for (const language of ['fr', 'en'] as const) {
      const own = threads.filter(
        (thread) => thread.sector === sector && thread.language === language,
      );
      for (const [way, start] of Object.entries(WAYS)) {
        measured.push({ way, sector, language, ...replay(own, start(library)) });
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
