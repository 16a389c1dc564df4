import { useMemo } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { goTo, linkTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { Progress } from '../../../../components/progress';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { Brand } from '../../../brands/model';
import { liveReplies } from '../../../replies/records';
import { useReplyChecker } from '../editing/use-reply-checker';
import styles from './library-tone.module.css';
import { OffencesView } from './offences-view';
import { useLibraryCheck } from './use-library-check';

/** What the tone rules say of the whole library: of a brand's, by its rules; of all, by the rules of each brand (null). */
export function LibraryTonePage({ brand }: { brand: Brand | null }) {
  const { t, formatNumber } = useTranslation();
  const live = useLive(useMemo(() => liveReplies(brand?.id ?? null), [brand?.id]));
  if (live.state === 'failed') throw live.error;
  const library = live.state === 'ready' ? live.value : null;
  const { checker, speakers } = useReplyChecker(brand?.id ?? null);
  const { findings, part, isStopped, stop, goOn } = useLibraryCheck(library, checker);
  const all = library?.filter(({ state }) => state !== 'archived').length ?? 0;
  const isFirst = part !== null && (findings === null || findings.all === 0);
  return (
    <div className={page.full}>
      <PageHead
        above={<a href={linkTo('replies')}>{t('dashboard.replies')}</a>}
        title={t('toneLibrary.title')}
        line={t('toneLibrary.line')}
      />
      {isFirst && (library === null || all > 0) && (
        <div className={styles.reading}>
          <Progress label={t('toneLibrary.workingShort')} part={part} />
          <div>
            <span role="status">
              {t('toneLibrary.working', {
                done: formatNumber(Math.floor(part * all)),
                all: formatNumber(all),
              })}
            </span>
            <Button onClick={stop}>{t('toneLibrary.stop')}</Button>
          </div>
        </div>
      )}
      {isStopped && findings !== null && (
        <div className={styles.stopped}>
          <span role="status">
            {t('toneLibrary.stopped', {
              done: formatNumber(findings.read),
              all: formatNumber(findings.all),
            })}
          </span>
          <Button look="primary" onClick={goOn}>
            {t('toneLibrary.goOn')}
          </Button>
        </div>
      )}
      {library !== null && all === 0 && (
        <EmptyState title={t('toneLibrary.noRepliesTitle')} text={t('toneLibrary.noRepliesText')}>
          <Button onClick={() => goTo('replies')}>{t('library.toList')}</Button>
        </EmptyState>
      )}
      {!isFirst && findings !== null && findings.offences.length > 0 && (
        <OffencesView offences={findings.offences} speakers={speakers} checker={checker} />
      )}
      {!isFirst && !isStopped && findings?.offences.length === 0 && all > 0 && (
        <EmptyState
          title={t('toneLibrary.emptyTitle')}
          text={t('toneLibrary.emptyText', { count: findings.all })}
        >
          <Button onClick={() => goTo('replies')}>{t('library.toList')}</Button>
        </EmptyState>
      )}
    </div>
  );
}
