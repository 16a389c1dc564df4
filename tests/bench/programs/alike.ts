import { DEFAULT_SETTINGS } from '../../../features/settings/model';
import { judgePairs, THRESHOLDS } from '../alike/judge-pairs';
import { type LabelledPair, labelledPairs } from '../alike/labelled-pairs';
import { bestOf, rightnessFrom } from '../alike/precision-and-recall';

/** What `tests/bench/alike.ts` shows of the pairs. */
function judgement(pairs: readonly LabelledPair[]) {
  const rightness = (half: LabelledPair['half'], size?: number) => {
    const judged = judgePairs(pairs, half, size);
    return THRESHOLDS.map((from) => rightnessFrom(from, judged));
  };
  return {
    count: pairs.length,
    sizes: [1, 2, 3].map((size) => ({ size, best: bestOf(rightness('tuning', size)) })),
    tuning: rightness('tuning'),
    heldOut: rightness('held out'),
    chosen: DEFAULT_SETTINGS.alikeFrom,
  };
}

labelledPairs().then((pairs) => console.log(JSON.stringify(judgement(pairs))));
