import { Figure, Rise } from '../../../components/figure';
import { type Translation, useTranslation } from '../../../components/translation';
import type { CounterName, Missing, NetworkId } from '../../../networks/contract';
import { seriesOf } from '../growth';
import type { SeenPost, Snapshot } from '../model';
import type { LookGrowth } from '../since-look';
import { momentWords } from './moment-words';

const WHY = {
  absent: 'post.absent',
  hidden: 'post.hidden',
  'not-loaded': 'post.notLoaded',
  obscured: 'post.obscured',
  changed: 'post.changed',
} as const satisfies Record<Missing, string>;

interface CounterFigureProps {
  name: CounterName;
  post: SeenPost;
  history: readonly Snapshot[];
  /** How it moved; null: this is its first reading. */
  growth: LookGrowth | null;
}

/** One counter of the post: its value and precision, its change, the shape of its past; or why it has none. */
export function CounterFigure({ name, post, history, growth }: CounterFigureProps) {
  const translation = useTranslation();
  const { t, formatCount } = translation;
  const reading = post.counters[name];
  const samples = seriesOf(history, name);
  if (!reading.ok) {
    const last = samples.at(-1);
    return (
      <Figure
        name={t(`post.${name}`)}
        value={null}
        none={t('common.none')}
        below={
          last === undefined
            ? reasonWords(reading.why, post.network, translation)
            : t('post.readBefore', {
                value: formatCount(last).value,
                time: momentWords(last.at, Date.now(), translation),
              })
        }
      />
    );
  }
  const { about, value, detail } = formatCount(reading.value);
  return (
    <Figure
      name={t(`post.${name}`)}
      value={value}
      about={about}
      none={t('common.none')}
      below={<GrowthWords growth={growth} />}
      samples={samples}
      {...(detail === undefined ? {} : { detail })}
    />
  );
}

/** Why a counter has no value, in words. */
export function reasonWords(why: Missing, network: NetworkId, { t }: Translation): string {
  return t(WHY[why], { network: t(`common.${network}`) });
}

function GrowthWords({ growth }: { growth: LookGrowth | null }) {
  const translation = useTranslation();
  const { t, formatChange } = translation;
  if (growth === null) return t('post.firstSeen');
  const since = momentWords(growth.since, Date.now(), translation);
  if (growth.kind === 'none') return t('post.steady', { since });
  if (growth.kind === 'unread') return t('post.unread', { since });
  if (growth.kind === 'uncertain') return t('post.uncertain');
  const { low, high } = growth;
  if (low === high) {
    const change = formatChange(low);
    const rest = t('post.since', { since });
    return low > 0 ? (
      <>
        <Rise>{change}</Rise> {rest}
      </>
    ) : (
      `${change} ${rest}`
    );
  }
  return low > 0
    ? t('post.grewBetween', { low, high, since })
    : t('post.fellBetween', { low: -high, high: -low, since });
}
