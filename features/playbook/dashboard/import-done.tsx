import { Button } from '../../../components/button';
import { goTo } from '../../../components/hash-route';
import layout from '../../../components/layout.module.css';
import { useNotice } from '../../../components/notices';
import { SeverityShape } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { type DoneImport, undoPlaybook } from '../records';
import styles from './playbook.module.css';

interface ImportDoneProps {
  done: DoneImport;
  /** Name of the brand that took it in. */
  brand: string;
  onUndone: () => void;
}

/** What an import did, and the way back. */
export function ImportDone({ done, brand, onUndone }: ImportDoneProps) {
  const { t, formatNumber } = useTranslation();
  const say = useNotice();
  const undo = async () => {
    try {
      const kept = await undoPlaybook(done);
      const said = kept === 0 ? t('playbook.undone') : t('playbook.undoneBut', { count: kept });
      say({ severity: 'done', text: said });
      onUndone();
    } catch {
      say({ severity: 'serious', text: t('playbook.undoFailed') });
    }
  };
  const added = formatNumber(done.added);
  const changed = formatNumber(done.changed);
  return (
    <div className={styles.done} role="status">
      <p className={layout.lineUp}>
        <SeverityShape severity="done" />
        {t('playbook.done', { brand, added, changed })}
      </p>
      {done.shortcutsLeft > 0 && (
        <p className={text.meta}>{t('playbook.shortcutsLeft', { count: done.shortcutsLeft })}</p>
      )}
      <div className={layout.actions}>
        <Button onClick={() => goTo('replies')}>{t('playbook.seeReplies')}</Button>
        <Button look="quiet" onClick={undo}>
          {t('playbook.undo')}
        </Button>
      </div>
    </div>
  );
}
