import type { Translation } from '../../../../components/translation';
import { COUNTERS, type CounterName } from '../../../../networks/contract';
import type { ComparedPost } from '../../compare/compared-post';
import type { Sheet, SheetCell } from '../../export/sheet';
import { middleOf } from '../../interval';
import type { SeenPost } from '../../model';
import { reasonWords } from '../../panel/counter-figure';
import type { Rate } from '../../rates';

/** A column: its name, and what a post has in it. */
type SheetColumn = [name: string, cell: (compared: ComparedPost) => SheetCell];

const BETWEEN = ', ';

const shareCell = (share: number | undefined): SheetCell =>
  share === undefined ? null : { share };

/** A value, the least and the most that it may be. */
function threeOf(
  name: string,
  { t }: Translation,
  read: (compared: ComparedPost) => readonly [SheetCell, SheetCell, SheetCell],
): SheetColumn[] {
  return [
    [name, (compared) => read(compared)[0]],
    [t('compare.sheetLow', { name }), (compared) => read(compared)[1]],
    [t('compare.sheetHigh', { name }), (compared) => read(compared)[2]],
  ];
}

const counterColumns = (counter: CounterName, translation: Translation): SheetColumn[] =>
  threeOf(translation.t(`post.${counter}`), translation, ({ post }) => {
    const reading = post.counters[counter];
    if (!reading.ok) return [null, null, null];
    const { value, low, high } = reading.value;
    return [value, low, high];
  });

const rateColumns = (
  name: string,
  translation: Translation,
  rateOf: (compared: ComparedPost) => Rate,
  cellOf: (value: number) => SheetCell,
): SheetColumn[] =>
  threeOf(name, translation, (compared) => {
    const rate = rateOf(compared);
    if (!rate.ok) return [null, null, null];
    return [cellOf(middleOf(rate)), cellOf(rate.low), cellOf(rate.high)];
  });

function missingWords({ post }: ComparedPost, translation: Translation): string {
  const { t } = translation;
  return COUNTERS.flatMap((name) => {
    const reading = post.counters[name];
    if (reading.ok) return [];
    const reason = reasonWords(reading.why, post.network, translation);
    return [t('compare.end', { name: t(`post.${name}`), value: reason })];
  }).join(' · ');
}

function whoseWords({ whose }: ComparedPost, { t }: Translation): string {
  if (whose === 'other') return t('compare.others').toLowerCase();
  return t(whose === 'own' ? 'compare.own1' : 'compare.competitor1');
}

const HOUR = 60 * 60 * 1000;

/** By how many hours its date may be off; empty where nobody knows. */
const hoursOpen = ({ at, atWithin }: SeenPost): SheetCell =>
  at === null || atWithin === null ? null : Math.ceil(atWithin / HOUR);

const momentCell = (at: number | null): SheetCell => (at === null ? null : { at });

function columnsOf(translation: Translation): SheetColumn[] {
  const { t } = translation;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [
    [t('compare.sheetKey'), ({ key }) => key],
    [t('compare.sheetNetwork'), ({ post }) => t(`common.${post.network}`)],
    [t('compare.sheetAccount'), ({ post }) => post.author?.name ?? null],
    [t('compare.sheetHandle'), ({ post }) => post.author?.handle ?? null],
    [t('compare.sheetWhose'), (compared) => whoseWords(compared, translation)],
    [t('compare.sheetText'), ({ post }) => post.text],
    [t('compare.sheetLabels'), ({ labels }) => labels.join(BETWEEN)],
    [t('compare.sheetFollowed'), ({ followed }) => t(followed ? 'compare.yes' : 'compare.no')],
    [t('compare.sheetAddress'), ({ post }) => post.address],
    [t('compare.sheetPublished'), ({ post }) => momentCell(post.at)],
    [t('compare.sheetWithin'), ({ post }) => hoursOpen(post)],
    [t('compare.sheetFirst'), ({ post }) => momentCell(post.firstSeenAt)],
    [t('compare.sheetLast'), ({ post }) => momentCell(post.lastSeenAt)],
    [t('compare.sheetZone'), () => zone],
    ...COUNTERS.flatMap((name) => counterColumns(name, translation)),
    ...rateColumns(t('compare.sheetRateA'), translation, ({ byViews }) => byViews, shareCell),
    ...rateColumns(
      t('compare.sheetRateB'),
      translation,
      ({ byFollowers }) => byFollowers,
      shareCell,
    ),
    ...rateColumns(
      t('compare.sheetRateC'),
      translation,
      ({ perDay }) => perDay,
      (value) => value,
    ),
    [
      t('compare.sheetActs'),
      ({ byViews, byFollowers, perDay }) => {
        const told = [byViews, byFollowers, perDay].find((rate) => rate.ok);
        return told?.ok ? told.of.map((act) => t(`post.${act}`)).join(' + ') : null;
      },
    ],
    [t('compare.sheetMissing'), (compared) => missingWords(compared, translation)],
  ];
}

/** Posts as a table for spreadsheets: a row each, every figure with the interval it may be in, and why those that lack do. */
export function postsSheet(posts: readonly ComparedPost[], translation: Translation): Sheet {
  const columns = columnsOf(translation);
  return {
    name: translation.t('dashboard.posts'),
    columns: columns.map(([name]) => name),
    rows: posts.map((compared) => columns.map(([, cell]) => cell(compared))),
  };
}
