import type { Translate } from '../../../../../components/translate';
import { problemWords as patternWords } from '../../../../tone/dashboard/problem-words';
import type { TermProblem } from '../../term-problems';

/** What is wrong with a field of a term, as the person is told. */
export function problemWords({ why, line, detail }: TermProblem, t: Translate): string {
  switch (why) {
    case 'empty':
      return t('watchlist.emptyField');
    case 'no-words':
      return t('watchlist.noWords');
    case 'star-alone':
      return t('watchlist.starAlone');
    case 'no-exception':
      return t('watchlist.noException', { line: line ?? 1 });
    case 'too-long':
      return t('watchlist.tooLong');
    default:
      return patternWords({ why, line: null, detail }, t);
  }
}
