import { ListFilter } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '../../../components/icon-button';
import layout from '../../../components/layout.module.css';
import { PartedBar, PartSwatch } from '../../../components/parted-bar';
import { SeverityMark } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Coverage } from '../coverage';
import styles from './queue-head.module.css';
import { delayWords } from './written-words';

interface QueueHeadProps {
  coverage: Coverage;
  /** Comments listed, with those that nobody has to answer. */
  seen: number;
  isFiltered: boolean;
  onFilters: () => void;
}

/** How far the comments of the post are. */
export const QueueHead = memo(function QueueHead(props: QueueHeadProps) {
  const { coverage, seen, isFiltered, onFilters } = props;
  const translation = useTranslation();
  const { t } = translation;
  const { all, toAnswer, median } = coverage;
  const title =
    all === 0
      ? t('queue.notOurs', { count: seen })
      : toAnswer === 0
        ? t('queue.noneLeft')
        : t('queue.left', { count: toAnswer });
  return (
    <header className={styles.head}>
      <div className={layout.lineUp}>
        <h2>{title}</h2>
        <span className={`${layout.push} ${text.meta}`}>
          {median !== null && t('queue.median', { span: delayWords(median, translation) })}
        </span>
        <IconButton
          label={t('queue.filters')}
          aria-expanded={isFiltered}
          icon={<ListFilter size={16} strokeWidth={1.5} aria-hidden />}
          onClick={onFilters}
        />
      </div>
      {all === 0 ? (
        <p className={text.meta}>{t('queue.notOursText')}</p>
      ) : (
        <CoverageParts coverage={coverage} />
      )}
    </header>
  );
});

function CoverageParts({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation();
  const { all, handled, waiting, toAnswer, unknown, late } = coverage;
  const parts = [
    { look: 'done', count: handled, words: t('queue.handledCount', { count: handled }) },
    { look: 'open', count: waiting, words: t('queue.waitingCount', { count: waiting }) },
    { look: 'unknown', count: unknown, words: t('queue.unknownCount', { count: unknown }) },
    { look: 'mine', count: toAnswer, words: t('queue.left', { count: toAnswer }) },
  ] as const;
  const covered = t('queue.covered', { handled, count: all });
  return (
    <>
      <PartedBar label={covered} parts={parts} />
      <p className={`${styles.parts} ${text.meta}`}>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ look, words }) => (
            <span key={look}>
              <PartSwatch look={look} /> {words}
            </span>
          ))}
      </p>
      {late > 0 && (
        <p className={`${layout.lineUp} ${text.meta}`}>
          <span>{covered}</span>
          <span className={layout.push}>
            <SeverityMark severity="serious">{t('queue.lateCount', { count: late })}</SeverityMark>
          </span>
        </p>
      )}
    </>
  );
}
