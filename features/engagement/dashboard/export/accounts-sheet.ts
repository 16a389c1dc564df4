import type { Translation } from '../../../../components/translation';
import type { AccountRow } from '../../compare/account-rows';
import type { Sheet, SheetCell } from '../../export/sheet';
import type { Interval } from '../../interval';

const ends = (interval: Interval | null, cell: (value: number) => SheetCell): SheetCell[] =>
  interval === null ? [null, null] : [cell(interval.low), cell(interval.high)];

const plain = (value: number): SheetCell => value;

/** Accounts as a table for spreadsheets: what is usual for each, between what and what, over how many posts. */
export function accountsSheet(rows: readonly AccountRow[], { t }: Translation): Sheet {
  const medians = [
    t('compare.medianReactions'),
    t('compare.medianComments'),
    `${t('compare.medianRate')}, %`,
  ];
  return {
    name: t('compare.accounts'),
    columns: [
      t('compare.sheetAccount'),
      t('compare.sheetNetwork'),
      t('compare.sheetWhose'),
      t('compare.sheetAccountFollowed'),
      t('compare.sheetLabels'),
      t('compare.sheetNote'),
      t('compare.posts'),
      ...medians.flatMap((name) => [
        t('compare.sheetLow', { name }),
        t('compare.sheetHigh', { name }),
        t('compare.sheetMedianOf', { name }),
      ]),
      t('compare.followers'),
      ...[t('compare.sheetLow', { name: t('compare.followers') })],
      ...[t('compare.sheetHigh', { name: t('compare.followers') })],
      t('compare.newest'),
    ],
    rows: rows.map((row) => [
      row.name,
      t(`common.${row.network}`),
      row.whose === 'other'
        ? t('compare.others').toLowerCase()
        : t(row.whose === 'own' ? 'compare.own1' : 'compare.competitor1'),
      t(row.followed ? 'compare.yes' : 'compare.no'),
      row.followed?.labels.join(', ') ?? null,
      row.followed?.note ?? null,
      row.posts,
      ...ends(row.reactions, plain),
      row.reactions?.posts ?? null,
      ...ends(row.comments, plain),
      row.comments?.posts ?? null,
      ...ends(row.rate, (share) => ({ share })),
      row.rate?.posts ?? null,
      row.followers?.value ?? null,
      ...ends(row.followers, plain),
      row.newest === null ? null : { at: row.newest },
    ]),
  };
}
