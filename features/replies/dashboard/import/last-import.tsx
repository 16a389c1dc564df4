import { useMemo, useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { liveLastImport } from '../../interchange/undo-records';
import { countsInWords } from './counts-in-words';
import styles from './last-import.module.css';
import { useImportUndo } from './use-import-undo';

/** The last import, with the way back; where its replies were edited since, it asks what becomes of them. */
export function LastImport() {
  const { t, formatSince } = useTranslation();
  const live = useLive(useMemo(() => liveLastImport(), []));
  const undo = useImportUndo();
  const [asks, setAsks] = useState(false);
  if (live.state === 'failed') throw live.error;
  const last = live.state === 'ready' ? live.value : null;
  if (last === null) return null;
  const end = (edited: 'keep' | 'take') => {
    setAsks(false);
    undo(last.id, edited);
  };
  return (
    <section className={styles.last} aria-label={t('importing.lastTitle')}>
      <div className={styles.words}>
        <h2>{t('importing.lastTitle')}</h2>
        <p className={text.soft}>
          {t('importing.lastLine', {
            file: last.name,
            moment: formatSince(last.at, Date.now()),
            counts: countsInWords(last.added, last.changed, t),
          })}
        </p>
      </div>
      <Button onClick={() => (last.edited.length === 0 ? end('take') : setAsks(true))}>
        {t('importing.undoLast')}
      </Button>
      {asks && (
        <Dialog
          title={t('importing.undoAsk')}
          text={t('importing.editedSince', { count: last.edited.length })}
          onClose={() => setAsks(false)}
        >
          <Button look="primary" onClick={() => end('keep')}>
            {t('importing.keepEdited')}
          </Button>
          <Button onClick={() => end('take')}>{t('importing.takeEdited')}</Button>
          <Button onClick={() => setAsks(false)}>{t('common.cancel')}</Button>
        </Dialog>
      )}
    </section>
  );
}
