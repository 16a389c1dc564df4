import { useCallback } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { goTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { useLoaded } from '../../../../components/use-loaded';
import { accountAt } from '../people-records';
import { PersonPage } from './person-page';

/** Finds whom an address means. */
export function PersonPlace({ step }: { step: string }) {
  const { t } = useTranslation();
  const found = useLoaded(useCallback(() => accountAt(step), [step]));
  if (found.state === 'loading') return <Skeleton label={t('common.loading')} rows={8} />;
  if (found.state === 'ready' && found.value !== null)
    return <PersonPage authorKey={found.value} />;
  return (
    <div className={page.sheet}>
      <EmptyState title={t('notes.goneTitle')} text={t('notes.goneText')}>
        <Button onClick={() => goTo('authors')}>{t('notes.back')}</Button>
      </EmptyState>
    </div>
  );
}
