import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { KeptDraft } from '../model';
import styles from './draft-offer.module.css';

interface DraftOfferProps {
  draft: KeptDraft;
  onPutBack: () => void;
  onForget: () => void;
}

/** Offers a kept draft: to whom, how old, its first words. */
export function DraftOffer({ draft, onPutBack, onForget }: DraftOfferProps) {
  const { t, formatAgo } = useTranslation();
  const { answeredName, updatedAt } = draft;
  return (
    <section className={styles.offer} aria-label={t('drafts.kept')}>
      <p className={text.meta}>
        {answeredName === null ? t('drafts.kept') : t('drafts.keptTo', { name: answeredName })}
        {' · '}
        {formatAgo(updatedAt, Date.now())}
      </p>
      <p className={`${styles.words} ${text.written}`}>{draft.text}</p>
      <div className={layout.actions}>
        <Button onClick={onPutBack}>{t('drafts.putItBack')}</Button>
        <Button look="quiet" onClick={onForget}>
          {t('drafts.forget')}
        </Button>
      </div>
    </section>
  );
}
