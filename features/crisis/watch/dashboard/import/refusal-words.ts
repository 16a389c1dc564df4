import type { Translate } from '../../../../../components/translate';
import type { RefusedTermRow } from '../../interchange/plan-terms';
import { problemWords } from '../editor/problem-words';

/** Why a row of a file can't come in, as a sentence. */
export function refusalWords({ why, detail }: RefusedTermRow, t: Translate): string {
  switch (why) {
    case 'no-term':
      return t('watchlist.noTerm');
    case 'unknown-value':
      return t('watchlist.unknownValue', { value: detail });
    case 'unknown-brand':
      return t('watchlist.unknownBrand', { brand: detail });
    case 'damaged':
      return t('importNotes.damaged', { detail });
    default:
      return problemWords({ why, detail, line: null }, t);
  }
}
