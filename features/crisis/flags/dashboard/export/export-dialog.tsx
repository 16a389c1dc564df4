import { useState } from 'react';
import { Button } from '../../../../../components/button';
import { Dialog } from '../../../../../components/dialog';
import { useNotice } from '../../../../../components/notices';
import { OptionList } from '../../../../../components/option-list';
import { saveFile } from '../../../../../components/save-file';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import type { ExportWords } from '../../export/export-words';
import { writeFlagsCsv } from '../../export/write-flags-csv';
import { writeFlagsJson } from '../../export/write-flags-json';
import type { Flag } from '../../model';
import { whySentences } from '../../panel/why-sentences';
import styles from './export-dialog.module.css';
import { writeFlagsHtml } from './write-flags-html';

type Format = 'html' | 'csv-semicolon' | 'csv-comma' | 'json';

interface ExportDialogProps {
  flags: readonly Flag[];
  brands: readonly Brand[];
  onClose: () => void;
}

/** Flags into a file: to print, for spreadsheets, for other programs. Each says what that record is not. */
export function ExportDialog({ flags, brands, onClose }: ExportDialogProps) {
  const translation = useTranslation();
  const { t } = translation;
  const say = useNotice();
  const [format, setFormat] = useState<Format>('html');
  const words: ExportWords = {
    record: t('alerts.legal'),
    why: (flag) => whySentences(flag, t),
    brandOf: ({ brandId }) => brands.find(({ id }) => id === brandId)?.name ?? null,
  };
  const save = () => {
    const { text, type, ending } = written(format);
    const name = `vigie-${t('alertsPage.fileName')}.${ending}`;
    saveFile(new Blob([text], { type }), name);
    say({ severity: 'done', text: t('exporting.saved', { file: name }) });
    onClose();
  };
  const written = (wanted: Format): { text: string; type: string; ending: string } => {
    const now = Date.now();
    switch (wanted) {
      case 'html':
        return {
          text: writeFlagsHtml(flags, words, translation, now),
          type: 'text/html;charset=utf-8',
          ending: 'html',
        };
      case 'json':
        return {
          text: writeFlagsJson(flags, words, now),
          type: 'application/json',
          ending: 'json',
        };
      case 'csv-semicolon':
      case 'csv-comma':
        return {
          text: writeFlagsCsv(flags, words, wanted === 'csv-comma' ? ',' : ';'),
          type: 'text/csv;charset=utf-8',
          ending: 'csv',
        };
    }
  };
  return (
    <Dialog
      title={t('alertsPage.exportTitle')}
      text={t('alertsPage.exportLine', { count: flags.length })}
      onClose={onClose}
      body={
        <div className={styles.formats}>
          <OptionList
            label={t('exporting.format')}
            value={format}
            options={[
              { value: 'html', name: t('alertsPage.html'), hint: t('alertsPage.htmlHint') },
              {
                value: 'csv-semicolon',
                name: t('exporting.csvSemicolon'),
                hint: t('exporting.csvSemicolonHint'),
              },
              {
                value: 'csv-comma',
                name: t('exporting.csvComma'),
                hint: t('exporting.csvCommaHint'),
              },
              { value: 'json', name: t('alertsPage.json'), hint: t('alertsPage.jsonHint') },
            ]}
            onChoose={setFormat}
          />
        </div>
      }
    >
      <Button look="primary" onClick={save}>
        {t('exporting.save')}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
