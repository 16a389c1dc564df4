import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { useNotice } from '../../../components/notices';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { Settings } from '../model';
import { type MissingSite, missingSites, requestSites, watchSites } from './site-access';
import styles from './site-access-strip.module.css';

/** Says which networks the browser keeps from Vigie, and asks for them; nothing when it has all that are switched on. */
export function SiteAccessStrip({ networks }: { networks: Settings['networks'] }) {
  const { t, language } = useTranslation();
  const say = useNotice();
  const [missing, setMissing] = useState<readonly MissingSite[]>([]);
  useEffect(() => {
    let shown = true;
    const look = () => {
      missingSites().then(
        (found) => shown && setMissing(found),
        (error: unknown) => console.error('the permissions could not be read', error),
      );
    };
    const stop = watchSites(look);
    look();
    return () => {
      shown = false;
      stop();
    };
  }, []);

  const wanted = missing.filter(({ network }) => networks[network]);
  if (wanted.length === 0) return null;
  const names = [...new Set(wanted.map(({ network }) => t(`common.${network}`)))];
  const ask = () => {
    requestSites(wanted).then(
      (given) =>
        given
          ? say({ severity: 'done', text: t('access.given') })
          : say({ severity: 'info', text: t('access.refused') }),
      () => say({ severity: 'serious', text: t('access.failed') }),
    );
  };
  return (
    <section className={styles.strip} aria-label={t('access.label')}>
      <SeverityShape severity="sensitive" />
      <p>
        <strong>
          {t('access.title', { networks: new Intl.ListFormat(language).format(names) })}
        </strong>{' '}
        {t('access.text')}
      </p>
      <Button look="primary" onClick={ask}>
        {t('access.allow')}
      </Button>
    </section>
  );
}
