import { Button } from '../../../../components/button';
import { linkTo } from '../../../../components/hash-route';
import { useNotice } from '../../../../components/notices';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { OpeningHours } from '../../../brands/hours';
import type { Brand } from '../../../brands/model';
import { setPeaks } from '../../../brands/records';
import type { CommentHours } from '../hours-of';
import { ENOUGH, suggestPeaks } from '../suggest-peaks';
import styles from './hours.module.css';
import { peaksInWords } from './peaks-in-words';

interface PeaksSuggestionProps {
  /** Null: several are meant. */
  brand: Brand | null;
  hours: CommentHours;
  zone: string;
}

/** The peaks that the comments show, to be taken for a brand that hasn't said any. */
export function PeaksSuggestion({ brand, hours, zone }: PeaksSuggestionProps) {
  const translation = useTranslation();
  const { t } = translation;
  const say = useNotice();
  const peaks = suggestPeaks(hours, zone);
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => say({ severity: 'serious', text: t('brands.saveFailed') }));
  const take = (said: OpeningHours, to: Brand) =>
    orSay(
      setPeaks(to.id, said).then((undo) =>
        say({
          severity: 'done',
          text: t('hours.peaksTaken', { brand: to.name }),
          action: { label: t('common.undo'), run: () => orSay(undo()) },
        }),
      ),
    );
  if (brand === null) return <p className={styles.after}>{t('hours.chooseBrand')}</p>;
  if (hours.total < ENOUGH) return null;
  return (
    <section className={styles.after}>
      {peaks === null ? (
        <p>{t('hours.noPeaks')}</p>
      ) : (
        <>
          <p>{t('hours.suggested', { ranges: peaksInWords(peaks, translation) })}</p>
          <p className={text.hint}>{t('hours.suggestedHint')}</p>
        </>
      )}
      {brand.peaks === null && peaks !== null && (
        <Button onClick={() => take(peaks, brand)}>{t('hours.takePeaks')}</Button>
      )}
      {brand.peaks !== null && <a href={linkTo('brands', brand.id)}>{t('hours.changePeaks')}</a>}
    </section>
  );
}
