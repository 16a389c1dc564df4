import { useMemo, useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { useNotice } from '../../../../components/notices';
import { OptionList } from '../../../../components/option-list';
import { Progress } from '../../../../components/progress';
import { saveFile } from '../../../../components/save-file';
import { Segments } from '../../../../components/segments';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { ExportPlaybook } from '../../../playbook/dashboard/export-playbook';
import type { Pace } from '../../interchange/pace';
import type { Reply } from '../../model';
import { usePacedWork } from '../use-paced-work';
import styles from './export-dialog.module.css';
import { EXPORT_FORMATS, EXPORT_WORDS, type ExportFormat } from './export-formats';
import { LossList } from './loss-list';
import { writeExport } from './write-export';

interface ExportDialogProps {
  replies: readonly Reply[];
  /** Those that the filters leave; null where nothing is filtered. */
  filtered: readonly Reply[] | null;
  /** All there are: the file names those of its replies. */
  brands: readonly Brand[];
  /** Whose whole library this is, which its playbook would hold as well; null: no one brand's, or a part. */
  whole: Brand | null;
  onClose: () => void;
}

/** Replies into a file: which, for which tool, and what that tool's file can't keep. */
export function ExportDialog({ replies, filtered, brands, whole, onClose }: ExportDialogProps) {
  const { t, language } = useTranslation();
  const say = useNotice();
  // what is in sight is what is meant
  const [which, setWhich] = useState<'all' | 'filtered'>(filtered === null ? 'all' : 'filtered');
  // Excel cuts cells at ; in French, at , in English
  const [format, setFormat] = useState<ExportFormat>(
    language === 'fr' ? 'csv-semicolon' : 'csv-comma',
  );
  const chosen = which === 'filtered' && filtered !== null ? filtered : replies;
  const writing = useMemo(
    () => (pace: Pace) => writeExport(chosen, format, brands, pace),
    [chosen, format, brands],
  );
  const { result: file, part } = usePacedWork(writing);
  const isReady = file !== null && part === null;
  const save = () => {
    if (!isReady) return;
    saveFile(new Blob([file.text], { type: file.type }), file.name);
    say({ severity: 'done', text: t('exporting.saved', { file: file.name }) });
    onClose();
  };
  return (
    <Dialog
      title={t('exporting.title')}
      text={t('exporting.line', { count: chosen.length })}
      onClose={onClose}
      body={
        <div className={styles.body}>
          {filtered !== null && (
            <Segments
              label={t('exporting.which')}
              value={which}
              choices={[
                { value: 'filtered', label: t('exporting.filtered', { count: filtered.length }) },
                { value: 'all', label: t('exporting.all', { count: replies.length }) },
              ]}
              onChoose={setWhich}
            />
          )}
          <OptionList
            label={t('exporting.format')}
            value={format}
            options={EXPORT_FORMATS.map((value) => {
              const { name, hint } = EXPORT_WORDS[value];
              return { value, name: t(name), hint: t(hint) };
            })}
            onChoose={setFormat}
          />
          {whole !== null && (
            <div className={styles.playbook}>
              <p className={text.meta}>{t('exporting.playbook', { brand: whole.name })}</p>
              <ExportPlaybook brandId={whole.id} />
            </div>
          )}
          <div className={styles.lost} role="status">
            {isReady ? (
              <LossList lost={file.lost} />
            ) : (
              <Progress label={t('exporting.writing')} part={part} />
            )}
          </div>
        </div>
      }
    >
      <Button look="primary" disabled={!isReady || chosen.length === 0} onClick={save}>
        {t('exporting.save')}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
