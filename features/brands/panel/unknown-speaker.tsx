import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../../components/icon-button';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import styles from './guard.module.css';

/** Milliseconds: a page being built often shows who speaks a moment later. */
const PATIENCE = 2_000;

interface UnknownSpeakerProps {
  /** Of whoever the page says is speaking; null: it says nobody. */
  name: string | null;
  /** The active brand's name. */
  brand: string;
  onDismiss: () => void;
}

/** Says quietly that nobody can tell here which account speaks, once that has lasted. */
export function UnknownSpeaker({ name, brand, onDismiss }: UnknownSpeakerProps) {
  const { t } = useTranslation();
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasts(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!lasts) return null;
  return (
    <div className={styles.unknown} role="status">
      <SeverityShape severity="info" />
      <p>{name === null ? t('guard.unknown') : t('guard.unknownNamed', { name, brand })}</p>
      <IconButton
        label={t('common.dismiss')}
        icon={<X size={16} strokeWidth={1.5} aria-hidden />}
        onClick={onDismiss}
      />
    </div>
  );
}
