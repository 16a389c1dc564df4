import type { Translation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import type { WatchTerm } from '../../model';
import { ACTION_WORDS, SEVERITY_NAMES } from '../term-words';

type WrittenField = Exclude<keyof WatchTerm, 'id'>;

/** The messages that name what a person writes of a term. */
export const FIELD_NAMES = {
  text: 'watchlist.term',
  kind: 'watchlist.kind',
  brandId: 'watchlist.owner',
  category: 'watchlist.category',
  severity: 'watchlist.severity',
  action: 'watchlist.action',
  networks: 'watchlist.network',
  language: 'watchlist.language',
  expiresAt: 'watchlist.until',
  notBefore: 'watchlist.notBefore',
  notAfter: 'watchlist.notAfter',
  wholeWord: 'watchlist.wholeWord',
  caseSensitive: 'watchlist.caseSensitive',
  replacement: 'watchlist.replacement',
  note: 'watchlist.note',
  isOn: 'watchlist.on',
} as const satisfies Record<WrittenField, string>;

/** What a field of a term holds, in words; never empty. */
export const fieldWords = (
  term: WatchTerm,
  field: WrittenField,
  brands: readonly Brand[],
  translation: Translation,
): string => wordsOf(term, field, brands, translation) || translation.t('importing.nothing');

function wordsOf(
  term: WatchTerm,
  field: WrittenField,
  brands: readonly Brand[],
  { t, formatDate }: Translation,
): string {
  switch (field) {
    case 'text':
    case 'note':
      return term[field];
    case 'replacement':
      return term.replacement ?? '';
    case 'kind':
      return t(term.kind === 'words' ? 'watchlist.words' : 'watchlist.pattern');
    case 'category':
      return t(`crisis.${term.category}`);
    case 'severity':
      return t(SEVERITY_NAMES[term.severity]);
    case 'action':
      return t(ACTION_WORDS[term.action].name);
    case 'networks':
      if (term.networks.length === 0) return t('watchlist.anyNetwork');
      return term.networks.map((network) => t(`common.${network}`)).join(', ');
    case 'language':
      if (term.language === null) return t('watchlist.anyLanguage');
      return t(term.language === 'fr' ? 'common.french' : 'common.english');
    case 'expiresAt':
      return term.expiresAt === null ? t('watchlist.forGood') : formatDate(term.expiresAt - 1);
    case 'notBefore':
    case 'notAfter':
      return term[field].join(', ');
    case 'wholeWord':
    case 'caseSensitive':
    case 'isOn':
      return t(term[field] ? 'importing.yes' : 'importing.no');
    case 'brandId':
      if (term.brandId === null) return t('watchlist.everyBrand');
      return brands.find(({ id }) => id === term.brandId)?.name ?? t('watchlist.goneBrand');
  }
}
