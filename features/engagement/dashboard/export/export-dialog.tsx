import { useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { useNotice } from '../../../../components/notices';
import { OptionList } from '../../../../components/option-list';
import { saveFile } from '../../../../components/save-file';
import { useTranslation } from '../../../../components/translation';
import type { Picture } from '../../export/picture';
import type { Sheet } from '../../export/sheet';
import styles from './export-dialog.module.css';
import { type ExportFormat, writeExport } from './write-export';

interface ExportDialogProps {
  /** What goes into the file, in words. */
  line: string;
  /** The file's name without its ending. */
  name: string;
  sheet: () => Sheet;
  /** Null: there is nothing drawn. */
  picture: (() => Picture) | null;
  onClose: () => void;
}

/** A table, and what is drawn of it, into a file: for spreadsheets of either make, as a workbook, as a picture. */
export function ExportDialog({ line, name, sheet, picture, onClose }: ExportDialogProps) {
  const { t, language } = useTranslation();
  const say = useNotice();
  const [format, setFormat] = useState<ExportFormat>(
    language === 'fr' ? 'csv-semicolon' : 'csv-comma',
  );
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { content, ending } = await writeExport(format, sheet, picture);
      const file = `vigie-${name}.${ending}`;
      saveFile(content, file);
      say({ severity: 'done', text: t('exporting.saved', { file }) });
      onClose();
    } catch (error) {
      setBusy(false);
      say({ severity: 'serious', text: t('compare.exportFailed') });
      throw error;
    }
  };
  const drawn = [
    { value: 'png', name: t('compare.png'), hint: t('compare.pngHint') },
    { value: 'svg', name: t('compare.svg'), hint: t('compare.svgHint') },
  ] as const;
  return (
    <Dialog
      title={t('compare.exportTitle')}
      text={line}
      onClose={onClose}
      body={
        <div className={styles.formats}>
          <OptionList
            label={t('exporting.format')}
            value={format}
            options={[
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
              { value: 'xlsx', name: t('compare.xlsx'), hint: t('compare.xlsxHint') },
              ...(picture === null ? [] : drawn),
            ]}
            onChoose={setFormat}
          />
        </div>
      }
    >
      <Button look="primary" disabled={busy} onClick={() => void save()}>
        {t('exporting.save')}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
