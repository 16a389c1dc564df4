import { useMemo, useState } from 'react';
import { Button } from '../../../../../components/button';
import { Dialog } from '../../../../../components/dialog';
import { useNotice } from '../../../../../components/notices';
import { OptionList } from '../../../../../components/option-list';
import { saveFile } from '../../../../../components/save-file';
import { SeverityShape } from '../../../../../components/severity-mark';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import {
  writeDiscourseCsv,
  writeDiscourseJson,
  writeList,
  writeMastodon,
  writeTermTable,
} from '../../interchange/write-terms';
import type { StoredTerm } from '../../stored-term';
import styles from './export-dialog.module.css';

const FORMATS = {
  'table-semicolon': { name: 'watchlist.tableSemicolon', hint: 'watchlist.tableHint' },
  'table-comma': { name: 'watchlist.tableComma', hint: 'watchlist.tableHint' },
  'discourse-csv': { name: 'watchlist.discourseCsv', hint: 'watchlist.discourseHint' },
  'discourse-json': { name: 'watchlist.discourseJson', hint: 'watchlist.discourseJsonHint' },
  mastodon: { name: 'watchlist.mastodon', hint: 'watchlist.mastodonHint' },
  list: { name: 'watchlist.plainList', hint: 'watchlist.plainListHint' },
} as const;

type Format = keyof typeof FORMATS;
const ALL = Object.keys(FORMATS) as Format[];

function write(terms: readonly StoredTerm[], format: Format, brands: readonly Brand[]) {
  switch (format) {
    case 'table-semicolon':
      return writeTermTable(terms, { delimiter: ';', brands });
    case 'table-comma':
      return writeTermTable(terms, { delimiter: ',', brands });
    case 'discourse-csv':
      return writeDiscourseCsv(terms);
    case 'discourse-json':
      return writeDiscourseJson(terms);
    case 'mastodon':
      return writeMastodon(terms);
    case 'list':
      return writeList(terms);
  }
}

interface ExportDialogProps {
  terms: readonly StoredTerm[];
  /** All there are: the file names those of its terms. */
  brands: readonly Brand[];
  onClose: () => void;
}

/** Terms into a file: for which tool, and what that tool's file can't keep. */
export function ExportDialog({ terms, brands, onClose }: ExportDialogProps) {
  const { t, language } = useTranslation();
  const say = useNotice();
  // Excel cuts cells at ; in French, at , in English
  const [format, setFormat] = useState<Format>(
    language === 'fr' ? 'table-semicolon' : 'table-comma',
  );
  const file = useMemo(() => write(terms, format, brands), [terms, format, brands]);
  const save = () => {
    saveFile(new Blob([file.text], { type: file.type }), file.name);
    say({ severity: 'done', text: t('watchlist.exported', { file: file.name }) });
    onClose();
  };
  return (
    <Dialog
      title={t('watchlist.exportTitle')}
      text={t('watchlist.exportLine', { count: terms.length })}
      onClose={onClose}
      body={
        <div className={styles.body}>
          <OptionList
            label={t('watchlist.format')}
            value={format}
            options={ALL.map((value) => {
              const { name, hint } = FORMATS[value];
              return { value, name: t(name), hint: t(hint) };
            })}
            onChoose={setFormat}
          />
          <p className={styles.lost} role="status">
            {file.lost === 0 ? (
              <span className={text.meta}>{t('watchlist.keepsAll')}</span>
            ) : (
              <>
                <SeverityShape severity="sensitive" />
                {t('watchlist.loses', { count: file.lost })}
              </>
            )}
          </p>
        </div>
      }
    >
      <Button look="primary" onClick={save}>
        {t('watchlist.saveFile')}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
