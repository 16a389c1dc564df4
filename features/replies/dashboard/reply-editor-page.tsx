import { useMemo } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { goTo } from '../../../components/hash-route';
import page from '../../../components/page.module.css';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { Brand } from '../../brands/model';
import { liveReplies } from '../records';
import { ReplyEditor } from './reply-editor';

interface ReplyEditorPageProps {
  /** Null: a new reply. */
  replyId: string | null;
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** One reply, to write or to change. */
export function ReplyEditorPage({ replyId, brand, brands }: ReplyEditorPageProps) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveReplies(null), []));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') {
    return (
      <div className={page.sheet}>
        <Skeleton label={t('common.loading')} />
      </div>
    );
  }
  const reply = live.value.find(({ id }) => id === replyId) ?? null;
  if (replyId !== null && reply === null) {
    return (
      <div className={page.sheet}>
        <EmptyState title={t('library.goneTitle')} text={t('library.goneText')}>
          <Button onClick={() => goTo('replies')}>{t('library.toList')}</Button>
        </EmptyState>
      </div>
    );
  }
  const owner = reply === null ? brand : (brands.find(({ id }) => id === reply.brandId) ?? brand);
  return (
    <ReplyEditor
      key={replyId ?? 'new'}
      reply={reply}
      brand={owner ?? brands[0] ?? null}
      brands={brands}
      library={live.value}
    />
  );
}
