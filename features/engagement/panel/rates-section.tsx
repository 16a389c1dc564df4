import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Audience } from '../audience/model';
import { medianRate } from '../median-rate';
import type { SeenPost } from '../model';
import type { PostWithHistory } from '../rank-at-age';
import { rateInputOf } from '../rate-input';
import { RATE_LETTERS, type Rate, ratesOf } from '../rates';
import { BY, formulaWords, whyNoRate } from './rate-words';
import styles from './rates-section.module.css';
import { writeInterval } from './write-interval';

interface RatesSectionProps {
  post: SeenPost;
  audience: Audience | undefined;
  others: readonly PostWithHistory[];
  /** One of the brands' own accounts: its median is « votre médiane ». */
  isOwn: boolean;
}

type Told = Extract<Rate, { ok: true }>;

/** The post's rates by name and letter, each with its formula and the account's median; and why others can't be told. */
export function RatesSection({ post, audience, others, isOwn }: RatesSectionProps) {
  const translation = useTranslation();
  const { t } = translation;
  const rates = ratesOf(rateInputOf(post, audience));
  const theirs = others.flatMap((other) => ratesOf(rateInputOf(other.post, audience)));
  return (
    <section className={layout.section}>
      <h3 className={styles.title}>{t('rates.title')}</h3>
      <dl className={styles.rates}>
        {rates.map((rate) => (
          <div key={rate.id} className={styles.rate}>
            <dt>
              <span className={styles.letter}>{RATE_LETTERS[rate.id]}</span>
              <span className={`${styles.name} ${text.meta}`}>{t(BY[rate.id])}</span>
            </dt>
            {rate.ok ? (
              <RateFigure rate={rate} theirs={theirs} isOwn={isOwn} />
            ) : (
              <dd>
                <p className={`${styles.value} ${text.hint}`}>
                  {whyNoRate(rate.why, post.network, translation)}
                </p>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

function RateFigure(props: { rate: Told; theirs: readonly Rate[]; isOwn: boolean }) {
  const { rate, theirs, isOwn } = props;
  const translation = useTranslation();
  const { t } = translation;
  const unit = rate.id === 'day' ? 'number' : 'share';
  const { value, between } = writeInterval(rate, unit, translation);
  const usual = medianRate(rate, theirs);
  return (
    <dd>
      <p className={`${styles.value} ${layout.lineUp}`}>
        <span className={text.big}>{value}</span>
        {between !== null && <span className={text.meta}>{between}</span>}
      </p>
      <p className={`${styles.more} ${text.hint}`}>{formulaWords(rate, translation)}</p>
      {usual !== null && (
        <p className={`${styles.more} ${text.meta}`}>
          {t(isOwn ? 'rates.yourMedian' : 'rates.theirMedian', {
            value: writeInterval(usual, unit, translation).value,
          })}{' '}
          <span className={text.hint}>{t('rates.medianOf', { count: usual.posts })}</span>
        </p>
      )}
    </dd>
  );
}
