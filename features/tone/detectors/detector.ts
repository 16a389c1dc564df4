import type { Found, ReadText } from '../read-text';
import type { ToneContext } from '../tone-context';

/** Options of a rule of the kind `detector`, as the rule gives them: each detector reads its own and says which. */
export type DetectorOptions = Readonly<Record<string, number | string | string[]>>;

/**
 * Finds what no pattern can say. Places are in the raw text (`text.placeIn` leads there from the folded one); a pure
 * function of its arguments.
 */
export type Detector = (text: ReadText, options: DetectorOptions, context: ToneContext) => Found[];
