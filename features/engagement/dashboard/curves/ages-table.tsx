import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import table from '../posts-table.module.css';
import styles from './curves.module.css';
import { ageWords, hourWords } from './plot-words';
import { StrokeSample } from './stroke-sample';
import type { Curves } from './use-curves';

/** Parts of the hours drawn at which values are told: early ones first, when most happens. */
const PARTS = [1 / 48, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];

/** The curves in words: what each was at the same age. */
export function AgesTable({ curves: { drawing } }: { curves: Curves }) {
  const translation = useTranslation();
  const { t } = translation;
  if (drawing.curves.length === 0) return null;
  const ages = PARTS.map((part) => Math.round(drawing.hours * part * 10) / 10).filter(
    (hours) => hours > 0,
  );
  return (
    <section className={styles.part}>
      <h2 id="at-ages">{t('compare.atAges')}</h2>
      <span className={text.hint}>{t('compare.atAgesHint')}</span>
      <div className={table.frame}>
        <table className={table.still} aria-labelledby="at-ages">
          <thead>
            <tr>
              <th scope="col" className={styles.ageName}>
                {t('posts.post')}
              </th>
              {ages.map((hours) => (
                <th key={hours} scope="col" className={table.figure}>
                  {hourWords(hours, drawing.hours, translation)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawing.curves.map(({ key, name, place, points }) => (
              <tr key={key}>
                <th scope="row">
                  <div className={styles.named}>
                    <StrokeSample place={place} />
                    <bdi className={text.clip}>{name}</bdi>
                  </div>
                </th>
                {ages.map((hours) => {
                  const value = ageWords(points, hours, drawing.choice, translation);
                  return (
                    <td key={hours} className={table.figure}>
                      {value === null ? (
                        <span className={table.none}>{t('common.none')}</span>
                      ) : (
                        value
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
