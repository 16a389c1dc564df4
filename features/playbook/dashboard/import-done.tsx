import { Button } from '../../../components/button';
import { goTo } from '../../../components/hash-route';
import layout from '../../../components/layout.module.css';
import { useNotice } from '../../../components/notices';
import { SeverityShape } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { undoImport } from '../../replies/interchange/undo-records';
import type { DoneImport } from '../records';
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
      const undone = await undoImport(done.importId, 'keep');
      const { kept = [], shortcutsLost = 0 } = undone ?? {};
      const said = [
        kept.length === 0 ? t('playbook.undone') : t('playbook.undoneBut', { count: kept.length }),
      ];
      if (shortcutsLost > 0) said.push(t('library.shortcutsLost', { count: shortcutsLost }));
      say({ severity: shortcutsLost > 0 ? 'sensitive' : 'done', text: said.join(' ') });
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
      {done.rules > 0 && (
        <p className={text.meta}>{t('playbook.rulesDone', { count: done.rules })}</p>
      )}
      {done.terms > 0 && (
        <p className={text.meta}>{t('playbook.termsDone', { count: done.terms })}</p>
      )}
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
