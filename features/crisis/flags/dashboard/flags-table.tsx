import { useMemo } from 'react';
import { Checkbox } from '../../../../components/checkbox';
import { type Column, DataTable } from '../../../../components/data-table';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Sort } from '../../../../components/use-sorted-rows';
import type { Brand } from '../../../brands/model';
import { SEVERITY_WORDS, severityName } from '../../severity-words';
import { FLAG_STATES, type Flag } from '../model';
import { BrandName } from './brand-name';
import { FlagCell } from './flag-cell';
import { FlagStateMark } from './flag-state';
import { choose, type FlagsStore } from './flags-store';
import styles from './flags-table.module.css';
import { useRowKeys } from './use-row-keys';

interface FlagsTableProps {
  /** The most urgent first. */
  flags: Flag[];
  chosen: readonly Flag[];
  brands: readonly Brand[];
  /** Left out where all flags are of one brand. */
  showsBrands: boolean;
  sort: Sort | null;
  store: FlagsStore;
  follow: { key: string } | null;
}

/** Flags as a table: how severe, who, what, where, when, and what is being done. */
export function FlagsTable(props: FlagsTableProps) {
  const { flags, chosen, brands, showsBrands, sort, store, follow } = props;
  const { t, formatSince, formatAgo } = useTranslation();
  const chosenKeys = useMemo(() => new Set(chosen.map(({ key }) => key)), [chosen]);
  const onRowKeyDown = useRowKeys(store, chosen);
  const columns = useMemo((): Column<Flag>[] => {
    const now = Date.now();
    const brand: Column<Flag> = {
      id: 'brand',
      name: t('alertsPage.brand'),
      width: '112px',
      spare: true,
      sortBy: ({ brandId }) => brands.find(({ id }) => id === brandId)?.name,
      cell: ({ brandId }) => <BrandName brand={brands.find(({ id }) => id === brandId)} />,
    };
    return [
      {
        id: 'choose',
        name: t('alertsPage.chooseAll'),
        width: '36px',
        head: (
          <Checkbox
            label={t('alertsPage.chooseAll')}
            checked={chosenKeys.size === flags.length || (chosenKeys.size > 0 && 'mixed')}
            onChange={(on) =>
              choose(
                store,
                flags.map(({ key }) => key),
                on,
              )
            }
          />
        ),
        cell: (flag) => (
          <Checkbox
            label={t('alertsPage.chooseOne', {
              author: flag.evidence.author?.name ?? t('alerts.unnamed'),
            })}
            checked={chosenKeys.has(flag.key)}
            onChange={(on) => choose(store, [flag.key], on)}
          />
        ),
      },
      {
        id: 'severity',
        name: t('alertsPage.severity'),
        width: '104px',
        sortBy: ({ severity }) => severity,
        cell: ({ severity }) => (
          <SeverityMark severity={severityName(severity)}>
            {t(SEVERITY_WORDS[severityName(severity)])}
          </SeverityMark>
        ),
      },
      {
        id: 'author',
        name: t('alertsPage.author'),
        sortBy: ({ evidence }) => evidence.author?.name,
        cell: (flag) => <FlagCell flag={flag} />,
      },
      {
        id: 'category',
        name: t('alertsPage.category'),
        width: '116px',
        sortBy: ({ category }) => t(`crisis.${category}`),
        cell: ({ category }) => <span className={styles.category}>{t(`crisis.${category}`)}</span>,
      },
      ...(showsBrands ? [brand] : []),
      {
        id: 'network',
        name: t('alertsPage.network'),
        width: '88px',
        spare: true,
        sortBy: ({ network }) => t(`common.${network}`),
        cell: ({ network }) => <span className={text.meta}>{t(`common.${network}`)}</span>,
      },
      {
        id: 'written',
        name: t('alertsPage.written'),
        width: '132px',
        spare: true,
        sortBy: ({ evidence }) => evidence.writtenAt ?? undefined,
        cell: ({ evidence: { writtenAt } }) => (
          <span className={text.meta}>
            {writtenAt === null ? t('common.none') : formatSince(writtenAt, now)}
          </span>
        ),
      },
      {
        id: 'raised',
        name: t('alertsPage.raised'),
        width: '80px',
        sortBy: ({ raisedAt }) => raisedAt,
        cell: ({ raisedAt }) => (
          <span className={text.meta} title={formatSince(raisedAt, now)}>
            {formatAgo(raisedAt, now)}
          </span>
        ),
      },
      {
        id: 'state',
        name: t('alertsPage.state'),
        width: '92px',
        sortBy: ({ state }) => FLAG_STATES.indexOf(state),
        cell: ({ state }) => <FlagStateMark state={state} />,
      },
    ];
  }, [t, formatSince, formatAgo, chosenKeys, flags, brands, showsBrands, store]);
  return (
    <DataTable
      label={t('dashboard.alerts')}
      rows={flags}
      columns={columns}
      keyOf={({ key }) => key}
      sort={sort}
      onSort={(next) => store.setState({ sort: next })}
      isChosen={({ key }) => chosenKeys.has(key)}
      onRowKeyDown={onRowKeyDown}
      follow={follow}
    />
  );
}
