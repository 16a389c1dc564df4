import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { ask } from '../../../messaging/calls';
import type { Brand } from '../../brands/model';
import type { Piece } from '../template/piece';
import { FilledText } from './filled-text';
import styles from './replies-tab.module.css';

/** No reply at all yet: what one looks like, and the way to write it. */
export function NoReplies({ brand, onWrite }: { brand: Brand | null; onWrite: () => void }) {
  const { t } = useTranslation();
  const title =
    brand === null ? t('replies.emptyTitle') : t('replies.emptyBrandTitle', { brand: brand.name });
  const sample: Piece[] = [
    { from: 'body', text: t('replies.sampleBefore'), start: 0 },
    { from: 'page', text: t('replies.sampleName'), start: 1 },
    { from: 'body', text: t('replies.sampleAfter'), start: 2 },
  ];
  return (
    <EmptyState title={title} text={t('replies.emptyText')}>
      <article className={`${layout.card} ${styles.sample}`}>
        <p className={layout.lineUp}>
          <strong>{t('replies.sampleTitle')}</strong>
          <span className={`${text.hint} ${layout.push}`}>/{t('replies.sampleShortcut')}</span>
        </p>
        <p>
          <FilledText pieces={sample} />
        </p>
      </article>
      <div className={layout.actions}>
        <Button look="primary" onClick={onWrite}>
          {t('replies.emptyFirst')}
        </Button>
        {/* on Vigie's own page: a page could cover the panel and steal the click */}
        <Button
          look="quiet"
          onClick={() => void ask('openDashboard', { section: 'replies/import' })}
        >
          {t('importing.fromElsewhere')}
        </Button>
      </div>
    </EmptyState>
  );
}

interface NothingFoundProps {
  query: string;
  onWrite: () => void;
  onClear: () => void;
}

/** A search that found nothing: take it back, or write what was looked for. */
export function NothingFound({ query, onWrite, onClear }: NothingFoundProps) {
  const { t } = useTranslation();
  const title =
    query.trim() === '' ? t('replies.filteredTitle') : t('replies.notFoundTitle', { query });
  return (
    <EmptyState
      title={title}
      text={t(query.trim() === '' ? 'replies.filteredText' : 'replies.notFoundText')}
    >
      <div className={layout.actions}>
        <Button onClick={onClear}>{t('replies.clearSearch')}</Button>
        {query.trim() !== '' && (
          <Button look="quiet" onClick={onWrite}>
            {t('replies.notFoundWrite')}
          </Button>
        )}
      </div>
    </EmptyState>
  );
}
