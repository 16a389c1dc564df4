import type { Translation } from '../../../../components/translation';
import { ordinalOf } from '../../../engagement/panel/ordinal';
import { type AuthorPast, answersIn, placeIn } from '../past';

/**
 * What somebody's past says beside one of their comments: « son 3e commentaire », « 1 alerte », « 2 réponses ». Alert and
 * answer of this comment stand beside it themselves. Empty for a first comment.
 */
export function pastWords(
  past: AuthorPast,
  key: string,
  { t, language }: Pick<Translation, 't' | 'language'>,
): string[] {
  const place = placeIn(past, key) ?? 1;
  const { number, ending } = ordinalOf(place, language);
  const answers = answersIn({ answers: withoutOne(past.answers, key) });
  const flags = withoutOne(past.flags, key).size;
  return [
    past.isMore && t('notes.manyComments', { count: past.comments.length }),
    place > 1 && t('notes.nth', { place: `${number}${ending}` }),
    flags > 0 && t('notes.flags', { count: flags }),
    answers > 0 && t('notes.answers', { count: answers }),
  ].filter((words) => words !== false);
}

const withoutOne = <Row>(rows: ReadonlyMap<string, Row>, key: string): Map<string, Row> =>
  new Map([...rows].filter(([other]) => other !== key));
