import { Button } from '../../../../components/button';
import { SeverityMark } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import type { PromiseToKeep } from '../records';
import { PromiseFrame } from './promise-frame';

interface KeptRowProps {
  entry: PromiseToKeep;
  onReopen: () => void;
}

/** A promise that our answer just kept, and the way to say that it didn't. */
export function KeptRow({ entry, onReopen }: KeptRowProps) {
  const { t } = useTranslation();
  return (
    <PromiseFrame
      entry={entry}
      due={<SeverityMark severity="done">{t('promises.keptNow')}</SeverityMark>}
    >
      <Button onClick={onReopen}>{t('promises.notKept')}</Button>
    </PromiseFrame>
  );
}
