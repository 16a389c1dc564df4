import { SeverityMark } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId, Purpose } from '../../../../networks/contract';
import styles from './lengths-line.module.css';
import { type Lengths, useLengths } from './use-lengths';

interface LengthsLineProps {
  text: string;
  /** Where it may be posted; those without a published limit are left out. */
  networks: readonly NetworkId[];
  purpose: Purpose;
}

/** How long a text is on each network: a quiet line, loud only where it is too long. */
export function LengthsLine({ text, networks, purpose }: LengthsLineProps) {
  const { t } = useTranslation();
  const lengths = useLengths(text, networks, purpose);
  if (lengths.length === 0) return null;
  return (
    <ul className={styles.lengths} aria-label={t('lengths.title')}>
      {lengths.map((one) => (
        <OneLength key={one.network} {...one} />
      ))}
    </ul>
  );
}

function OneLength({ network, length }: Lengths) {
  const { t, formatNumber, formatDate } = useTranslation();
  const { count, limit, source, readOn, official } = length;
  const host = new URL(source).hostname;
  const date = formatDate(Date.parse(readOn));
  const over = count - limit;
  return (
    <li title={t(official ? 'lengths.official' : 'lengths.told', { host, date })}>
      <span>{t(`common.${network}`)}</span>
      {over > 0 ? (
        <SeverityMark severity="sensitive">
          {t('lengths.over', { count: over, written: formatNumber(over) })}
        </SeverityMark>
      ) : (
        <span className={styles.count}>
          {t('lengths.of', { count: formatNumber(count), limit: formatNumber(limit) })}
        </span>
      )}
    </li>
  );
}
