import { useState } from 'react';
import { Button } from '../../../components/button';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { COUNTERS, type Count } from '../../../networks/contract';
import type { Snapshot } from '../model';
import styles from './posts-table.module.css';

/** Readings shown before the person asks for all. */
const SHOWN = 24;

/** Every reading of a post, the latest first. */
export function SnapshotsTable({ history }: { history: readonly Snapshot[] }) {
  const { t, formatSince } = useTranslation();
  const [all, setAll] = useState(false);
  if (history.length === 0) return null;
  const latest = history.toReversed();
  const shown = all ? latest : latest.slice(0, SHOWN);
  const now = Date.now();
  return (
    <section>
      <div className={styles.curveHead}>
        <h2 id="readings">{t('posts.readings')}</h2>
        <span className={text.hint}>{t('posts.readingsHint')}</span>
      </div>
      <div className={styles.frame}>
        <table className={styles.snapshots} aria-labelledby="readings">
          <thead>
            <tr>
              <th scope="col">{t('posts.moment')}</th>
              {COUNTERS.map((name) => (
                <th key={name} scope="col">
                  {t(`post.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ at, counters }) => (
              <tr key={at}>
                <th scope="row">{formatSince(at, now)}</th>
                {COUNTERS.map((name) => (
                  <td key={name}>
                    <Reading count={counters[name]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {latest.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('posts.allReadings', { count: latest.length })}
        </Button>
      )}
    </section>
  );
}

function Reading({ count }: { count: Count | undefined }) {
  const { t, formatCount } = useTranslation();
  if (count === undefined) return <span className={styles.none}>{t('common.none')}</span>;
  const { about, value, detail } = formatCount(count);
  return (
    <span title={detail}>
      {about !== null && <span className={styles.about}>{about}</span>}
      {value}
    </span>
  );
}
