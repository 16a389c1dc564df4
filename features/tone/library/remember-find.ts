import type { Find } from '../kinds/finder';
import type { ReadyRule } from '../prepare-rules';
import type { Found } from '../read-text';
import type { ToneContext } from '../tone-context';

interface Answer {
  found: Found[];
  /** What the rule asked of the context, and was told. */
  told: Map<string | symbol, unknown>;
}

/**
 * A rule that, asked about the text it was asked about last, looks again only where something that it had asked of the
 * context is another now. Most rules ask neither for the brand nor for the network, and a reply may serve four of each.
 */
export function rememberFind({ rule, find }: ReadyRule): ReadyRule {
  let raw: string | null = null;
  let answers: Answer[] = [];
  const remembering: Find = (text, context) => {
    if (raw !== text.raw) {
      raw = text.raw;
      answers = [];
    }
    const known = answers.find(({ told }) =>
      [...told].every(([key, value]) => Reflect.get(context, key) === value),
    );
    if (known) return known.found;
    const told: Answer['told'] = new Map();
    const watched = new Proxy<ToneContext>(context, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        told.set(key, value);
        return value;
      },
    });
    const found = find(text, watched);
    answers.push({ found, told });
    return found;
  };
  return { rule, find: remembering };
}
