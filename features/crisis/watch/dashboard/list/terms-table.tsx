import { useMemo } from 'react';
import { useStore } from 'zustand';
import { Checkbox } from '../../../../../components/checkbox';
import { type Column, DataTable } from '../../../../../components/data-table';
import { SeverityMark } from '../../../../../components/severity-mark';
import { Switch } from '../../../../../components/switch';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import { WATCH_SEVERITIES } from '../../model';
import type { StoredTerm } from '../../stored-term';
import { ACTION_WORDS, SEVERITY_NAMES } from '../term-words';
import { useTermChanges } from '../use-term-changes';
import { choose, type ListStore } from './list-store';
import { TermCell } from './term-cell';
import { TermMenu } from './term-menu';
import styles from './terms-table.module.css';
import { WhereCell } from './where-cell';

interface TermsTableProps {
  terms: StoredTerm[];
  chosen: readonly StoredTerm[];
  brands: readonly Brand[];
  store: ListStore;
}

/** Terms as a table: what each looks for, what it means, where and until when it is watched. */
export function TermsTable({ terms, chosen, brands, store }: TermsTableProps) {
  const { t, formatDate } = useTranslation();
  const sort = useStore(store, (state) => state.sort);
  const changes = useTermChanges();
  const chosenIds = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  const names = useMemo(() => new Map(brands.map(({ id, name }) => [id, name])), [brands]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the changes are the same whenever they are made
  const columns = useMemo((): Column<StoredTerm>[] => {
    const now = Date.now();
    const ids = () => terms.map(({ id }) => id);
    return [
      {
        id: 'choose',
        name: t('watchlist.chooseAll'),
        width: '40px',
        head: (
          <Checkbox
            label={t('watchlist.chooseAll')}
            checked={chosenIds.size === terms.length || (chosenIds.size > 0 && 'mixed')}
            onChange={(on) => choose(store, ids(), on)}
          />
        ),
        cell: (term) => (
          <Checkbox
            label={t('watchlist.chooseOne', { term: term.text })}
            checked={chosenIds.has(term.id)}
            onChange={(on) => choose(store, [term.id], on)}
          />
        ),
      },
      {
        id: 'term',
        name: t('watchlist.term'),
        sortBy: (term) => term.text,
        cell: (term) => <TermCell term={term} now={now} />,
      },
      {
        id: 'severity',
        name: t('watchlist.severity'),
        width: '108px',
        sortBy: (term) => WATCH_SEVERITIES.indexOf(term.severity),
        cell: (term) => (
          <SeverityMark severity={term.severity}>{t(SEVERITY_NAMES[term.severity])}</SeverityMark>
        ),
      },
      {
        id: 'category',
        name: t('watchlist.category'),
        width: '160px',
        sortBy: (term) => t(`crisis.${term.category}`),
        cell: (term) => (
          <>
            {t(`crisis.${term.category}`)}
            <span className={styles.sub}>{t(ACTION_WORDS[term.action].name)}</span>
          </>
        ),
      },
      {
        id: 'where',
        name: t('watchlist.where'),
        width: '160px',
        spare: true,
        cell: (term) => (
          <WhereCell
            term={term}
            owner={
              term.brandId === null
                ? t('watchlist.everyBrand')
                : (names.get(term.brandId) ?? t('watchlist.goneBrand'))
            }
          />
        ),
      },
      {
        id: 'until',
        name: t('watchlist.until'),
        width: '104px',
        spare: true,
        sortBy: (term) => term.expiresAt ?? undefined,
        cell: ({ expiresAt }) => (
          <span className={text.meta}>
            {expiresAt === null ? t('watchlist.forGood') : formatDate(expiresAt - 1)}
          </span>
        ),
      },
      {
        id: 'on',
        name: t('watchlist.on'),
        head: <span className={text.unseen}>{t('watchlist.on')}</span>,
        width: '60px',
        cell: (term) => (
          <span className={styles.above}>
            <Switch
              isBare
              label={t('watchlist.onOne', { term: term.text })}
              on={term.isOn}
              onChange={(on) => changes.turn([term], on)}
            />
          </span>
        ),
      },
      {
        id: 'more',
        name: t('common.more'),
        head: <span className={text.unseen}>{t('common.more')}</span>,
        width: '56px',
        cell: (term) => <TermMenu term={term} />,
      },
    ];
  }, [t, formatDate, chosenIds, terms, names, store]);
  return (
    <DataTable
      label={t('dashboard.watchlist')}
      rows={terms}
      columns={columns}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={(next) => store.setState({ sort: next })}
      isChosen={({ id }) => chosenIds.has(id)}
    />
  );
}
