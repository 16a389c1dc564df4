import type { Translate } from '../../../../components/translate';
import type { Brand } from '../../../brands/model';
import type { Reply } from '../../model';
import { STATE_NAMES } from '../state-names';

/** The fields that a person wrote, and the messages that name them. */
const NAMES = {
  title: 'importing.roleTitle',
  shortcut: 'importing.roleShortcut',
  body: 'importing.roleBody',
  variants: 'replies.formVariants',
  tags: 'importing.roleTags',
  networks: 'importing.roleNetworks',
  language: 'importing.roleLanguage',
  state: 'importing.roleState',
  favourite: 'importing.roleFavourite',
  crisisSafe: 'importing.roleCrisisSafe',
  brandId: 'importing.roleBrand',
} as const satisfies Partial<Record<keyof Reply, string>>;

export type WrittenField = keyof typeof NAMES;

/** Whether a field is one that a person wrote, and not the library's bookkeeping. */
export const isWritten = (field: keyof Reply): field is WrittenField => Object.hasOwn(NAMES, field);

/** The name of a field. */
export const fieldName = (field: WrittenField, t: Translate): string => t(NAMES[field]);

/** What a field of a reply holds, in words; never empty. */
export function fieldWords(
  reply: Reply,
  field: WrittenField,
  brands: readonly Brand[],
  t: Translate,
): string {
  return wordsOf(reply, field, brands, t) || t('importing.nothing');
}

function wordsOf(
  reply: Reply,
  field: WrittenField,
  brands: readonly Brand[],
  t: Translate,
): string {
  switch (field) {
    case 'title':
    case 'body':
      return reply[field];
    case 'shortcut':
      return reply.shortcut && `/${reply.shortcut}`;
    case 'variants':
      return reply.variants.join('\n—\n');
    case 'tags':
      return reply.tags.join(', ');
    case 'networks':
      if (reply.networks.length === 0) return t('library.anyNetwork');
      return reply.networks.map((network) => t(`common.${network}`)).join(', ');
    case 'language':
      return t(reply.language === 'fr' ? 'common.french' : 'common.english');
    case 'state':
      return t(STATE_NAMES[reply.state]);
    case 'favourite':
    case 'crisisSafe':
      return t(reply[field] ? 'importing.yes' : 'importing.no');
    case 'brandId':
      if (reply.brandId === null) return t('importing.everyBrand');
      return brands.find(({ id }) => id === reply.brandId)?.name ?? '';
  }
}
