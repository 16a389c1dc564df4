import { useMemo } from 'react';
import layout from '../../../components/layout.module.css';
import { RankStrip } from '../../../components/rank-strip';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { CounterName } from '../../../networks/contract';
import type { Rank } from '../rank';
import { type PostWithHistory, rankOfPost } from '../rank-at-age';
import { ordinalOf } from './ordinal';
import styles from './rank-section.module.css';

interface RankSectionProps {
  own: PostWithHistory;
  others: readonly PostWithHistory[];
  counter: CounterName;
  /** One of the brands' own accounts: « vos publications ». */
  isOwn: boolean;
}

/** The post's place among its account's posts of the last 90 days, as surely as the counters tell it. */
export function RankSection({ own, others, counter, isOwn }: RankSectionProps) {
  const { t, language } = useTranslation();
  const ranked = useMemo(() => rankOfPost(own, others, counter), [own, others, counter]);
  if (ranked === null) {
    return (
      <section className={layout.section}>
        <h3 className={styles.title}>{t('rates.rank')}</h3>
        <p className={text.hint}>{t('rates.rankWait')}</p>
      </section>
    );
  }
  const { rank, atAge, values } = ranked;
  const [mine, ...rest] = values;
  const of = t(isOwn ? 'rates.ofYours' : 'rates.ofTheirs', { count: rank.of });
  const spoken = (place: number) => Object.values(ordinalOf(place, language)).join('');
  const places =
    rank.best === rank.worst
      ? spoken(rank.best)
      : t('rates.rankTo', { best: spoken(rank.best), worst: spoken(rank.worst) });
  return (
    <section className={layout.section}>
      <div className={layout.sectionHead}>
        <h3>{t('rates.rank')}</h3>
        <span className={text.meta}>
          {t('rates.rankBasis', {
            counter: t(`post.${counter}`),
            basis: t(atAge === null ? 'rates.lastReadings' : 'rates.sameAge'),
          })}
        </span>
      </div>
      <p className={styles.line}>
        <Places rank={rank} /> <span className={text.meta}>{of}</span>
      </p>
      <Doubt rank={rank} />
      {mine && (
        <RankStrip
          own={mine}
          others={rest}
          label={t('rates.rankLabel', { rank: places, of, counter: t(`rates.${counter}`) })}
          least={t('rates.least')}
          most={t('rates.most')}
        />
      )}
    </section>
  );
}

function Places({ rank }: { rank: Rank }) {
  const { t } = useTranslation();
  if (rank.best === rank.worst) return <Place place={rank.best} />;
  const [before, between, after] = t('rates.rankTo', { best: '\u0000', worst: '\u0000' }).split(
    '\u0000',
  );
  return (
    <>
      {before}
      <Place place={rank.best} />
      <span className={text.big}>{between}</span>
      <Place place={rank.worst} />
      {after}
    </>
  );
}

function Place({ place }: { place: number }) {
  const { language } = useTranslation();
  const { number, ending } = ordinalOf(place, language);
  return (
    <span className={text.big}>
      {number}
      {language === 'fr' ? <sup className={styles.ending}>{ending}</sup> : ending}
    </span>
  );
}

/** What keeps the place from being one, or its own. */
function Doubt({ rank }: { rank: Rank }) {
  const { t } = useTranslation();
  if (rank.best !== rank.worst) return <p className={text.hint}>{t('rates.rankOpen')}</p>;
  if (rank.tied === 0) return null;
  return <p className={text.hint}>{t('rates.rankTied', { count: rank.tied })}</p>;
}
