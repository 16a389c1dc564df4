import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../../components/button';
import { SeverityMark } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { asideKey } from '../../draft/set-aside';
import type { ToneStore } from '../../panel/tone-store';
import styles from './incident.module.css';

interface SecondLookLineProps {
  store: ToneStore;
  brand: Brand | null;
  /** Shows what is wrong with the draft; null where it is in sight. */
  onLook: (() => void) | null;
}

/**
 * During an incident, asks for a second look at a draft with an error, until the error is gone or the person says that
 * they have read it again. It never stands in the way of the network's own button.
 */
export function SecondLookLine({ store, brand, onLook }: SecondLookLineProps) {
  const { t } = useTranslation();
  const { text, hits } = useStore(store);
  const [seen, setSeen] = useState('');
  if (brand === null || brand.incidentSince === null || text === null) return null;
  const errors = hits.filter(({ level }) => level === 'error');
  const keys = errors.map((hit) => asideKey(text, hit)).join('\n');
  if (errors.length === 0 || keys === seen) return null;
  return (
    <div className={styles.line} role="alert">
      <SeverityMark severity="serious">{t('incident.secondLook')}</SeverityMark>
      <p>{t('incident.draftText', { brand: brand.name })}</p>
      <p>{errors[0]?.message}</p>
      <div className={styles.actions}>
        {onLook !== null && <Button onClick={onLook}>{t('incident.look')}</Button>}
        <Button look="quiet" onClick={() => setSeen(keys)}>
          {t('incident.seen')}
        </Button>
      </div>
    </div>
  );
}
