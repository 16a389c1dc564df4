import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { undoImport } from '../../interchange/undo-records';

/** @param edited what becomes of replies edited since: `keep` leaves them, `take` undoes them too */
type UndoImport = (id: string, edited: 'keep' | 'take') => void;

/** Takes an import back as a whole; what came of it is said. */
export function useImportUndo(): UndoImport {
  const say = useNotice();
  const { t } = useTranslation();
  const run = async (id: string, edited: 'keep' | 'take') => {
    const outcome = await undoImport(id, edited);
    if (outcome === null) {
      say({ severity: 'info', text: t('importing.undoneAlready') });
      return;
    }
    const { removed, putBack, kept, shortcutsLost } = outcome;
    const said = [t('importing.undone', { count: removed + putBack })];
    if (kept.length > 0) said.push(t('importing.undoKept', { count: kept.length }));
    if (shortcutsLost > 0) said.push(t('library.shortcutsLost', { count: shortcutsLost }));
    say({ severity: shortcutsLost > 0 ? 'sensitive' : 'done', text: said.join(' ') });
  };
  return (id, edited) =>
    void run(id, edited).catch(() => say({ severity: 'serious', text: t('importing.undoFailed') }));
}
