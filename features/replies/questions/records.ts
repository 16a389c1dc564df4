import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';

const { answers } = strictDatabase;

/** What was last answered to each of these questions, by its words; nothing for those never answered. */
export async function rememberedAnswers(asked: readonly string[]): Promise<Map<string, string>> {
  const rows = await answers.bulkGet([...asked]);
  return new Map(rows.flatMap((row) => (row ? [[row.question, row.answer] as const] : [])));
}

/**
 * Keeps answers for the next time their questions are asked.
 * @param given the answers, by the words of their questions
 * @param at milliseconds since 1970
 */
export async function rememberAnswers(
  given: ReadonlyMap<string, string>,
  at: number,
): Promise<void> {
  const rows = [...given].map(([question, answer]) => ({ question, answer, updatedAt: at }));
  await writeOnce(strictDatabase, [answers], null, () => answers.bulkPut(rows));
}
