import { SeverityMark } from '../../../components/severity-mark';
import textStyles from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { excerptOf } from '../draft/excerpt';
import type { ToneHit } from '../model';
import { HIT_LEVELS } from '../panel/hit-levels';
import type { Trial } from '../rules/try-rule';
import styles from './try-box.module.css';

const ASIDE = {
  languages: 'rules.asideLanguages',
  networks: 'rules.asideNetworks',
  purposes: 'rules.asidePurposes',
  incidentOnly: 'rules.asideIncidentOnly',
} as const;

/** More than these are one pattern that finds too much: the count says the rest. */
const MOST_SHOWN = 20;

interface TryFoundProps {
  text: string;
  /** Null: nothing was run yet. */
  trial: Trial | null;
  /** False: the rule's fields are not. */
  isWhole: boolean;
}

/** What a rule made of the text tried: each hit with its level, message and fix; or that there is none, and why. */
export function TryFound({ text, trial, isWhole }: TryFoundProps) {
  const { t } = useTranslation();
  const hits = trial?.state === 'ran' ? trial.hits : [];
  const outcome = () => {
    if (!isWhole || trial?.state === 'refused') return t('rules.notReady');
    if (trial?.state === 'aside') return t(ASIDE[trial.why]);
    if (text.trim() === '' || trial === null) return t('rules.noText');
    return null;
  };
  const said = outcome();
  return (
    <div>
      <div role="status">
        {said !== null && <p className={textStyles.soft}>{said}</p>}
        {said === null && hits.length === 0 && (
          <SeverityMark severity="done">{t('rules.noHit')}</SeverityMark>
        )}
        {hits.length > 0 && said === null && (
          <strong>{t('rules.hits', { count: hits.length })}</strong>
        )}
      </div>
      {hits.length > 0 && (
        <ul className={styles.found}>
          {hits.slice(0, MOST_SHOWN).map((hit) => (
            <FoundHit key={`${hit.start} ${hit.end}`} hit={hit} text={text} />
          ))}
        </ul>
      )}
    </div>
  );
}

function FoundHit({ hit, text }: { hit: ToneHit; text: string }) {
  const { t } = useTranslation();
  const { severity, word } = HIT_LEVELS[hit.level];
  const excerpt = excerptOf(text, hit);
  return (
    <li>
      <SeverityMark severity={severity}>{t(word)}</SeverityMark>
      <p className={styles.excerpt} dir="auto">
        {excerpt === null ? t('tone.wholeText') : excerpt.found}
      </p>
      <p>{hit.message}</p>
      {hit.fix !== null && (
        <p className={styles.instead}>
          <span className={textStyles.hint}>
            {t(hit.fix.text === '' ? 'rules.removes' : 'tone.instead')}
          </span>
          <span dir="auto">{hit.fix.text}</span>
        </p>
      )}
    </li>
  );
}
