import { SeverityShape } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Loss, LossCode } from '../../interchange/written';
import styles from './export-dialog.module.css';

const SENTENCES = {
  brand: 'exporting.lossBrand',
  networks: 'exporting.lossNetworks',
  language: 'exporting.lossLanguage',
  state: 'exporting.lossState',
  favourite: 'exporting.lossFavourite',
  'crisis-safe': 'exporting.lossCrisisSafe',
  uses: 'exporting.lossUses',
  'template-tags': 'exporting.lossTemplateTags',
  'tags-with-commas': 'exporting.lossTagsWithCommas',
} as const satisfies Record<LossCode, string>;

/** What a file can't keep, before it is saved. */
export function LossList({ lost }: { lost: readonly Loss[] }) {
  const { t } = useTranslation();
  if (lost.length === 0) return <p className={text.meta}>{t('exporting.lossNone')}</p>;
  return (
    <>
      <h3 className={styles.lossTitle}>
        <SeverityShape severity="sensitive" />
        {t('exporting.lossTitle')}
      </h3>
      <ul className={styles.losses}>
        {lost.map(({ what, replies, detail }) => (
          <li key={what}>{t(SENTENCES[what], { count: replies, detail })}</li>
        ))}
      </ul>
    </>
  );
}
