import { Button } from '../../../../components/button';
import { useTranslation } from '../../../../components/translation';
import type { PromiseToKeep } from '../records';
import { PromiseDue } from './promise-due';
import { PromiseFrame } from './promise-frame';

interface PromiseRowProps {
  entry: PromiseToKeep;
  /** Milliseconds since 1970. */
  now: number;
  onShow: () => void;
  onSettle: (state: 'kept' | 'dropped') => void;
}

/** One open promise: to whom, by when, in which words, and what became of it. */
export function PromiseRow({ entry, now, onShow, onSettle }: PromiseRowProps) {
  const { t } = useTranslation();
  return (
    <PromiseFrame entry={entry} due={<PromiseDue promise={entry.promise} now={now} />}>
      <Button onClick={() => onSettle('kept')}>{t('promises.markKept')}</Button>
      <Button look="quiet" onClick={onShow}>
        {t('promises.show')}
      </Button>
      <Button look="quiet" onClick={() => onSettle('dropped')}>
        {t('promises.drop')}
      </Button>
    </PromiseFrame>
  );
}
