import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import styles from './reply-row.module.css';

interface WordingBagProps {
  /** How many wordings there are. */
  all: number;
  now: number;
  used: readonly number[];
}

/** The wordings of a reply as a bag: dots used, a pill for now, rings to come. Nothing when there is one only. */
export function WordingBag({ all, now, used }: WordingBagProps) {
  const { t } = useTranslation();
  if (all < 2) return null;
  const dots = Array.from({ length: Math.min(all, 12) }, (_, index) => index);
  const look = (index: number) => {
    if (index === now) return styles.now;
    return used.includes(index) ? styles.spent : undefined;
  };
  return (
    <p className={styles.wording}>
      <span className={styles.bag} aria-hidden>
        {dots.map((index) => (
          <i key={index} className={look(index)} />
        ))}
      </span>
      <span className={text.meta}>{t('replies.variantOf', { number: now + 1, all })}</span>
    </p>
  );
}
