import text from '../../../../components/text.module.css';
import { type Translation, useTranslation } from '../../../../components/translation';
import type { Reason } from '../suggestion';
import styles from './suggestions.module.css';

/** A reason in plain words. */
function inWords(reason: Reason, t: Translation['t']): string {
  switch (reason.why) {
    case 'topic':
      return t('suggestions.topic', { topic: t(`topics.${reason.topic}`) });
    case 'used':
      return t('suggestions.used', { count: reason.times });
    case 'words':
      return t('suggestions.words', {
        count: reason.words.length,
        words: reason.words.join(', '),
      });
    case 'language':
      return t(reason.language === 'fr' ? 'suggestions.french' : 'suggestions.english');
  }
}

/** Why a reply is suggested, in one line. */
export function ReasonLine({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.reason} ${text.meta}`}>
      <span className={text.unseen}>{t('suggestions.heading')} · </span>
      {reasons.map((reason) => inWords(reason, t)).join(' · ')}
    </div>
  );
}
