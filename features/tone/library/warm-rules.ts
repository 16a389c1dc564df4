import type { Pace } from '../../replies/interchange/pace';
import { startPace } from '../../replies/interchange/pace';
import type { ReadyRule } from '../prepare-rules';
import { readText } from '../read-text';
import type { ToneContext } from '../tone-context';

/** Each a little of everything, in letters that take one byte and in others: browsers compile a pattern for each. */
const TEXTS = [
  'Bonjour, vous avez 2 messages : "votre avis" compte ! Nous sommes navrés. #merci @vous https://example.org/a - tu peux, we can, you will.',
  'Bonjour… vous n’avez pas 10 % de chances ? « Peut-être » 🙂 OK ! Ton colis, your order: it’s here, 06 00 00 00 00. #MerciBeaucoup',
].map(readText);

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
      // V8 interprets a pattern once and compiles it when it runs again
      for (const _ of [1, 2, 3]) find(text, context);
      await rest(0);
    }
  }
}
