import { browser } from 'wxt/browser';
import { common as enCommon } from '../../assets/locales/en/common';
import { crisis as enCrisis } from '../../assets/locales/en/crisis';
import { notices as enNotices } from '../../assets/locales/en/notices';
import { common as frCommon } from '../../assets/locales/fr/common';
import { crisis as frCrisis } from '../../assets/locales/fr/crisis';
import { notices as frNotices } from '../../assets/locales/fr/notices';
import { createFillMessage } from '../../components/fill-message';
import type { NoticeItem } from '../../features/crisis/notices/notice-item';

/** These areas alone: the worker starts often, and all messages weigh more than the rest of it. */
const MESSAGES = {
  en: { common: enCommon, crisis: enCrisis, notices: enNotices },
  fr: { common: frCommon, crisis: frCrisis, notices: frNotices },
};

const SEVERITIES = [
  'severityInfo',
  'severitySensitive',
  'severitySerious',
  'severityIllegal',
] as const;

/** What is said outside our pages: on the toolbar button and in the system's notifications. */
export interface NoticeWords {
  badge(count: number): string;
  /** Category, brand and network, and nothing that anybody wrote. */
  notice(
    items: readonly NoticeItem[],
    brands: ReadonlyMap<string, string>,
  ): { title: string; message: string };
}

const browserLanguage = () => (browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en');

/** @param choice as in the settings */
export function noticeWords(choice: 'browser' | 'fr' | 'en'): NoticeWords {
  const language = choice === 'browser' ? browserLanguage() : choice;
  const { common, crisis, notices } = MESSAGES[language];
  const fill = createFillMessage(language);
  const kindOf = ({ category }: NoticeItem): string =>
    category === null ? notices.surge : crisis[category].toLocaleLowerCase(language);
  const titleOf = (items: readonly NoticeItem[]): string => {
    const [only, ...others] = items;
    if (only === undefined || others.length > 0)
      return fill(notices.manyTitle, { count: items.length });
    if (only.kind === 'surge') return notices.surgeTitle;
    const severity = crisis[SEVERITIES[only.severity]];
    return fill(notices.oneTitle, { severity, category: kindOf(only) });
  };
  const list = (names: readonly (string | undefined)[]): string =>
    [...new Set(names)].filter((name) => name !== undefined).join(', ');

  return {
    badge: (count) => (count === 0 ? notices.badgeNone : fill(notices.badge, { count })),
    notice: (items, brands) => ({
      title: titleOf(items),
      message: [
        items.length > 1 ? list(items.map(kindOf)) : '',
        list(items.map(({ brandId }) => (brandId === null ? undefined : brands.get(brandId)))),
        list(items.map(({ network }) => (network === null ? undefined : common[network]))),
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  };
}
