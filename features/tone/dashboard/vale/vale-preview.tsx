import type { ReactNode } from 'react';
import { type Severity, SeverityShape } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { ToneRule } from '../../model';
import { HIT_LEVELS } from '../../panel/hit-levels';
import type { ValePlan } from '../../vale/plan-import';
import type { ValeImport } from '../../vale/vale-file';
import { MOST_FILES, type RuleFiles } from './read-rule-files';
import { refusalWords } from './refusal-words';
import styles from './vale.module.css';

interface ValePreviewProps {
  files: RuleFiles;
  read: ValeImport;
  plan: ValePlan;
}

/** Every file and what becomes of it: rules first, then what makes none and why, then what is left out of the others. */
export function ValePreview({ files, read, plan }: ValePreviewProps) {
  const { t, language, formatNumber } = useTranslation();
  const { added, changed, same, kept } = plan;
  const refused = [...files.unread.map((one) => ({ ...one, detail: '' })), ...read.refused];
  const leftOut = Map.groupBy(read.leftOut, ({ file }) => file);
  const ruleLine = (rule: ToneRule) => (
    <li key={rule.id} className={styles.line}>
      <bdi>{rule.name[language]}</bdi>
      <span className={text.meta}>
        {t(`rules.${rule.check.kind}`)} · {t(HIT_LEVELS[rule.level].word)}
      </span>
    </li>
  );
  return (
    <div className={styles.preview}>
      <Part title={t('valeFiles.added', { count: added.length })} count={added.length}>
        {added.map(ruleLine)}
      </Part>
      <Part title={t('valeFiles.changed', { count: changed.length })} count={changed.length}>
        {changed.map(({ after }) => ruleLine(after))}
      </Part>
      <Part title={t('valeFiles.kept', { count: kept.length })} count={kept.length}>
        {kept.map(ruleLine)}
      </Part>
      <Part title={t('valeFiles.same', { count: same.length })} count={same.length}>
        {same.map(ruleLine)}
      </Part>
      <Part
        title={t('valeFiles.refused', { count: refused.length })}
        count={refused.length}
        severity="sensitive"
      >
        {refused.map((one) => (
          <li key={one.file} className={styles.line}>
            <bdi className={styles.file}>{one.file}</bdi>
            <span className={text.meta}>{refusalWords(one, t)}</span>
          </li>
        ))}
      </Part>
      <Part
        title={t('valeFiles.leftOut', { count: read.leftOut.length })}
        count={leftOut.size}
        severity="info"
      >
        {[...leftOut].map(([file, keys]) => (
          <li key={file} className={styles.line}>
            <bdi className={styles.file}>{file}</bdi>
            <span className={text.meta}>
              {t('valeFiles.leftOutLine', { keys: keys.map(({ key }) => key).join(', ') })}
            </span>
          </li>
        ))}
      </Part>
      <Part
        title={t('valeFiles.passedOver', { count: files.passedOver.length })}
        count={files.passedOver.length}
      >
        {files.passedOver.slice(0, MOST_NAMED).map((file) => (
          <li key={file} className={styles.line}>
            <bdi className={styles.file}>{file}</bdi>
          </li>
        ))}
        {files.passedOver.length > MOST_NAMED && (
          <li className={text.meta}>
            {t('valeFiles.andMore', { count: files.passedOver.length - MOST_NAMED })}
          </li>
        )}
      </Part>
      {files.isCut && (
        <p role="alert">{t('valeFiles.tooMany', { most: formatNumber(MOST_FILES) })}</p>
      )}
    </div>
  );
}

/** Of files that are no rules. */
const MOST_NAMED = 50;

interface PartProps {
  title: string;
  count: number;
  severity?: Severity;
  children: ReactNode;
}

/** Nothing where there is nothing. */
function Part({ title, count, severity, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>
        {severity !== undefined && <SeverityShape severity={severity} />}
        {title}
      </h2>
      <ul className={styles.lines}>{children}</ul>
    </section>
  );
}
