import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import type { OutOfContextProps } from './out-of-context-view';

// counts with X's own tables, which weigh more than the panel's frame
const View = lazy(async () => ({
  default: (await import('./out-of-context-view')).OutOfContextView,
}));

/** A text as somebody meets it without what it answers. */
export function OutOfContext(props: OutOfContextProps) {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Skeleton label={t('common.loading')} rows={2} />}>
      <View {...props} />
    </Suspense>
  );
}
