import type { Pace } from '../../replies/interchange/pace';
import { startPace } from '../../replies/interchange/pace';
import type { ReadyRule } from '../prepare-rules';
import { readText } from '../read-text';
import type { ToneContext } from '../tone-context';

/** One text of letters that take one byte and one of others: browsers compile a pattern for each. */
const TEXTS = ['Warm up, please.', 'Merci d’être là ✓'].map(readText);

/**
 * Runs each rule on nearly nothing, with rests between: patterns are compiled when they first run, some a few dozen
 * milliseconds, and all at once would hold the page up.
 */
export async function warmRules(
  rules: Iterable<ReadyRule>,
  context: ToneContext,
  pace: Pace = {},
): Promise<void> {
  const rest = startPace(pace);
  for (const { find } of rules) {
    for (const text of TEXTS) {
      find(text, context);
      await rest(0);
    }
  }
}
