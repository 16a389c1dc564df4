import { classNames } from '../../../../components/class-names';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Flag } from '../model';
import { countersLine } from './counters-line';
import { DecidingWords } from './deciding-words';
import styles from './evidence-view.module.css';
import { zonedMoment } from './zoned-moment';

/** All that was kept of a flagged comment or post, and what that record is not. */
export function EvidenceView({ flag }: { flag: Flag }) {
  const translation = useTranslation();
  const { t, language } = translation;
  const { author, address, postAddress, writtenAt, seenAt, timeZone, counters } = flag.evidence;
  const moment = (at: number) => zonedMoment(at, timeZone, language);
  const link = (to: string | null) =>
    to === null ? t('alerts.noLink') : <AddressLink address={to} flag={flag} />;
  return (
    <section className={styles.evidence} aria-label={t('alerts.evidence')}>
      <blockquote className={classNames(text.written, styles.text)} dir="auto">
        {flag.evidence.text === '' ? t('alerts.noText') : <DecidingWords flag={flag} />}
      </blockquote>
      <dl className={styles.facts}>
        <dt>{t('alerts.author')}</dt>
        <dd dir="auto">
          {author?.name ?? t('alerts.unnamed')}
          {author?.handle && author.handle !== author.name && (
            <span className={text.hint}> @{author.handle}</span>
          )}
        </dd>
        <dt>{t('alerts.written')}</dt>
        <dd>{writtenAt === null ? t('alerts.writtenUnknown') : moment(writtenAt)}</dd>
        <dt>{t('alerts.seen')}</dt>
        <dd>{moment(seenAt)}</dd>
        <dt>{t('alerts.link')}</dt>
        <dd>{link(address)}</dd>
        {flag.subject === 'comment' && (
          <>
            <dt>{t('alerts.underPost')}</dt>
            <dd>{link(postAddress)}</dd>
          </>
        )}
        {counters !== null && (
          <>
            <dt>{t('alerts.counters')}</dt>
            <dd>{countersLine(counters, translation)}</dd>
          </>
        )}
      </dl>
      {flag.versions.length > 0 && (
        <details className={styles.versions}>
          <summary>{t('alerts.versions', { count: flag.versions.length })}</summary>
          <ol>
            {flag.versions.map((version) => (
              <li key={version.seenAt}>
                <p className={text.written} dir="auto">
                  {version.text}
                </p>
                <p className={text.hint}>
                  {t('alerts.versionSeen', { date: moment(version.seenAt) })}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
      <p className={text.hint}>{t('alerts.legal')}</p>
    </section>
  );
}

/** A link only where it goes to the web: what came with a backup may say anything. */
function AddressLink({ address, flag }: { address: string; flag: Flag }) {
  const { t } = useTranslation();
  if (!address.startsWith('https://')) return address;
  return (
    <a href={address} target="_blank" rel="noreferrer" title={address}>
      {t('alerts.openLink', { network: t(`common.${flag.network}`) })}
    </a>
  );
}
