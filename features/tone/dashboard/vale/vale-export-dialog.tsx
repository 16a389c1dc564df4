import { useMemo, useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { useNotice } from '../../../../components/notices';
import { saveFile } from '../../../../components/save-file';
import { Segments } from '../../../../components/segments';
import { SeverityShape } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLoaded } from '../../../../components/use-loaded';
import type { ToneLanguage, ToneRule } from '../../model';
import { writeVale } from '../../vale/write-vale';
import styles from './vale.module.css';
import { zipOf } from './zip-of';

/** The person's own rules into a ZIP of Vale files, with what stays out of it said before. */
export function ValeExportDialog(props: { rules: readonly ToneRule[]; onClose: () => void }) {
  const { rules, onClose } = props;
  const { t, language: panelLanguage } = useTranslation();
  const say = useNotice();
  const [language, setLanguage] = useState<ToneLanguage>(panelLanguage);
  const loaded = useLoaded(useMemo(() => () => writeVale(rules, language), [rules, language]));
  if (loaded.state === 'failed') throw new Error('rules could not be written as files');
  const written = loaded.state === 'ready' ? loaded.value : null;
  const leftOut = rules.filter(({ id }) => written?.leftOut.includes(id));
  const save = async () => {
    if (written === null) return;
    const name = t('valeFiles.fileName');
    const zip = await zipOf(written.files, name);
    saveFile(new Blob([zip], { type: 'application/zip' }), `${name}.zip`);
    say({ severity: 'done', text: t('valeFiles.saved', { file: `${name}.zip` }) });
    onClose();
  };
  return (
    <Dialog
      title={t('valeFiles.exportTitle')}
      text={t('valeFiles.exportLine', { count: rules.length - leftOut.length })}
      onClose={onClose}
      body={
        <div className={styles.export}>
          <Segments<ToneLanguage>
            label={t('valeFiles.exportLanguage')}
            value={language}
            choices={[
              { value: 'fr', label: t('common.french') },
              { value: 'en', label: t('common.english') },
            ]}
            onChoose={setLanguage}
          />
          <p className={text.meta}>{t('valeFiles.exportComment')}</p>
          {leftOut.length > 0 ? (
            <section>
              <h3 className={styles.title}>
                <SeverityShape severity="sensitive" />
                {t('valeFiles.exportLeftOut')}
              </h3>
              <ul className={styles.lines}>
                {leftOut.map(({ id, name }) => (
                  <li key={id} className={styles.line}>
                    <bdi>{name[panelLanguage]}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          ) : (
            <p className={text.meta}>{t('valeFiles.exportWhole')}</p>
          )}
        </div>
      }
    >
      <Button
        look="primary"
        disabled={written === null || written.files.length === 0}
        onClick={() => void save()}
      >
        {t('valeFiles.save')}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
