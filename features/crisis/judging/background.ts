import type { Table } from 'dexie';
import type { Sighting } from '../../../messaging/sighting';
import { relaxedDatabase, type VigieDatabase } from '../../../storage/database';
import { readThenWrite, refuseErased } from '../../../storage/erasure-count';
import { writeOnce } from '../../../storage/write-once';
import { flagFindings } from '../flags/found-records';
import type { Flag } from '../flags/model';
import { keepWatch } from '../watch/background';
import { casesOf, knownCases } from './case-records';
import { type Judged, judgeCases } from './judge-cases';
import type { SeenCase } from './judge-comment';
import type { JudgedRow } from './model';
import { type Models, prepareTunedJudge, type TunedJudge } from './prepare-tuned-judge';

/** The comments of one sighting, once they are judged. */
export interface JudgedBatch {
  sighting: Sighting;
  /** The tab in which they were seen; null: not known. */
  tabId: number | null;
  /** Of every comment of the sighting, those that were judged before too. */
  rows: JudgedRow[];
  /** Of those that had never been judged before, or not as under a brand: a comment counts once. */
  added: JudgedRow[];
  /** Flags raised on them, and closed ones that a graver wording opened again. */
  raised: Flag[];
}

/** Writes something of its own in the transaction of the judgements: what counts comments does so once, whenever the worker dies. */
export interface JudgedKeeper {
  tables(database: VigieDatabase): Table[];
  /** Awaits nothing but the database. */
  keep(batch: JudgedBatch, database: VigieDatabase): Promise<void>;
}

interface JudgingParts {
  /** Rejects where they can't be read: comments are then judged by wordings alone. */
  loadModels: () => Promise<Models>;
  keepers: readonly JudgedKeeper[];
  /** Told of each batch once it is stored; each may fail by itself. */
  listeners: readonly ((batch: JudgedBatch) => unknown)[];
}

/** Judges comments one batch after the other; each may be asked twice for the same. */
export interface Judging {
  /** Judges the comments of a sighting that is stored, and raises flags. */
  judgeSighting(sighting: Sighting, tabId: number | null): Promise<void>;
  /** Judges comments again that were judged before, where the watch terms are others now. */
  judgeAgain(keys: readonly string[]): Promise<void>;
  /** What the watch terms are; another number whenever one changes. */
  watched(): Promise<number>;
}

/** What judges comments as they are seen. To be called in the worker's first turn, since it listens for watch terms. */
export function createJudging({ loadModels, keepers, listeners }: JudgingParts): Judging {
  const readyWatch = keepWatch();
  let judge: Promise<TunedJudge> | null = null;
  const readyJudge = () => {
    judge ??= loadModels().then(prepareTunedJudge, (error: unknown) => {
      console.warn('Vigie: comments are judged by wordings alone', error);
      return prepareTunedJudge(null);
    });
    return judge;
  };

  let last: Promise<unknown> = Promise.resolve();
  const inOrder = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => null);
    return done;
  };

  /** Flags come before the judgements, by which a sighting that comes again is known to be done. */
  const judgeAndFlag = async (cases: readonly SeenCase[], since: number) => {
    const judged = await judgeCases(cases, {
      judge: await readyJudge(),
      watch: await readyWatch(),
    });
    // what was never judged and doesn't alarm has no flag
    const flaggable = judged.filter(({ of, found }) => of.before || found.isAlarming);
    const found = flaggable.map((each) => each.found);
    return { judged, raised: await flagFindings(found, since) };
  };

  const judgeBatch = async (sighting: Sighting, tabId: number | null, since: number) => {
    const cases = await casesOf(sighting);
    const { judged, raised } = await judgeAndFlag(cases, since);
    const fresh = new Map(judged.map(({ row }) => [row.key, row]));
    const batch: JudgedBatch = {
      sighting,
      tabId,
      rows: cases.flatMap(({ comment, before }) => fresh.get(comment.key) ?? before ?? []),
      added: judged.filter(isNews).map(({ row }) => row),
      raised,
    };
    await writeBatch(batch, [...fresh.values()], keepers, since);
    return batch;
  };
  // somebody may be erased between the reading and the writing: what was read of them is not written then
  const unlessErased = <Done>(work: (since: number) => Promise<Done>) =>
    readThenWrite(relaxedDatabase, work);

  return {
    async judgeSighting(sighting, tabId) {
      if (sighting.comments.length === 0) return;
      await inOrder(async () => {
        const batch = await unlessErased((since) => judgeBatch(sighting, tabId, since));
        for (const listener of listeners) tell(listener, batch);
      });
    },
    async judgeAgain(keys) {
      for (let from = 0; from < keys.length; from += TOGETHER) {
        const together = keys.slice(from, from + TOGETHER);
        await inOrder(() =>
          unlessErased(async (since) => {
            const { judged } = await judgeAndFlag(await knownCases(together), since);
            await writeJudgements(
              judged.map(({ row }) => row),
              since,
            );
          }),
        );
      }
    },
    watched: async () => (await readyWatch()).revision,
  };
}

/** Comments judged again in one go: what a page has just shown is judged in between. */
const TOGETHER = 200;

/** Never judged, or only while nobody knew whose comment section it was in. */
const isNews = ({ of: { before }, row }: Judged): boolean =>
  !before || (before.brandId === null && row.brandId !== null);

async function writeBatch(
  batch: JudgedBatch,
  rows: readonly JudgedRow[],
  keepers: readonly JudgedKeeper[],
  since: number,
): Promise<void> {
  if (rows.length === 0) return;
  const database = relaxedDatabase;
  const tables = new Set(keepers.flatMap((keeper) => keeper.tables(database)));
  await writeOnce(database, [...tables.add(database.judgements)], null, () =>
    Promise.all([
      refuseErased(database, since),
      database.judgements.bulkPut(rows),
      ...keepers.map((keeper) => keeper.keep(batch, database)),
    ]),
  );
}

const writeJudgements = (rows: readonly JudgedRow[], since: number) =>
  writeOnce(relaxedDatabase, [relaxedDatabase.judgements], null, () =>
    Promise.all([refuseErased(relaxedDatabase, since), relaxedDatabase.judgements.bulkPut(rows)]),
  );

/** One that fails harms no other. */
function tell(listener: (batch: JudgedBatch) => unknown, batch: JudgedBatch): void {
  Promise.resolve()
    .then(() => listener(batch))
    .catch((error: unknown) =>
      console.error('Vigie: a batch of judgements was not followed', error),
    );
}
