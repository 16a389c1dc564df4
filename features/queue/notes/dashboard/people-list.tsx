import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Button } from '../../../../components/button';
import { Chip } from '../../../../components/chip';
import { DataTable } from '../../../../components/data-table';
import { EmptyState } from '../../../../components/empty-state';
import layout from '../../../../components/layout.module.css';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { SearchField } from '../../../../components/search-field';
import { Skeleton } from '../../../../components/skeleton';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { useLoaded } from '../../../../components/use-loaded';
import { useSlashKey } from '../../../../components/use-slash-key';
import type { Sort } from '../../../../components/use-sorted-rows';
import { everybodySeen } from '../people-records';
import { findPeople, type PersonRow, personRows } from '../person-row';
import { byAccount, liveNotes } from '../records';
import { peopleColumns } from './people-columns';

/** Everybody seen, the latest first, to search; at first those with a note. */
export function PeopleList() {
  const { t } = useTranslation();
  const seen = useLoaded(everybodySeen);
  const live = useLive(useMemo(() => liveNotes(), []));
  if (live.state === 'failed') throw live.error;
  if (seen.state === 'failed') throw new Error('the authors could not be read');
  const authors = seen.state === 'ready' ? seen.value : null;
  const notes = live.state === 'ready' ? live.value : null;
  const rows = useMemo(
    () => authors && notes && personRows(authors, byAccount(notes, Date.now())),
    [authors, notes],
  );
  return (
    <div className={page.full}>
      <PageHead title={t('dashboard.authors')} line={t('notes.line')} />
      {rows === null ? <Skeleton label={t('common.loading')} rows={8} /> : <People all={rows} />}
    </div>
  );
}

function People({ all }: { all: PersonRow[] }) {
  const translation = useTranslation();
  const { t } = translation;
  const noted = useMemo(() => all.filter(({ note }) => note !== null), [all]);
  const [isNoted, setNoted] = useState(noted.length > 0);
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<Sort | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  const searched = useDeferredValue(typed);
  const from = isNoted ? noted : all;
  const found = useMemo(() => findPeople(from, searched), [from, searched]);
  const columns = useMemo(() => peopleColumns(translation), [translation]);
  return (
    <>
      <div className={page.toolbar}>
        <div className={page.search}>
          <SearchField
            ref={field}
            label={t('notes.search')}
            placeholder={t('notes.search')}
            shortcut="/"
            value={typed}
            onValue={setTyped}
          />
        </div>
        <Chip on={isNoted} onClick={() => setNoted(!isNoted)}>
          {t('notes.onlyNoted')}
        </Chip>
        <span className={`${layout.push} ${text.meta}`} role="status">
          {t('notes.found', { count: found.length })}
        </span>
      </div>
      {found.length === 0 ? (
        <NoPeople
          of={all.length === 0 ? 'seen' : isNoted && noted.length === 0 ? 'noted' : 'found'}
          onEverybody={isNoted ? () => setNoted(false) : null}
        />
      ) : (
        <DataTable
          label={t('notes.people')}
          rows={found}
          columns={columns}
          keyOf={({ key }) => key}
          sort={sort}
          onSort={setSort}
        />
      )}
    </>
  );
}

const NOBODY = {
  seen: ['notes.noneTitle', 'notes.noneText'],
  noted: ['notes.noneNotedTitle', 'notes.noneNotedText'],
  found: ['notes.nobodyTitle', 'notes.nobodyText'],
} as const;

interface NoPeopleProps {
  of: keyof typeof NOBODY;
  /** Null: everybody is looked at. */
  onEverybody: (() => void) | null;
}

function NoPeople({ of, onEverybody }: NoPeopleProps) {
  const { t } = useTranslation();
  const [title, line] = NOBODY[of];
  return (
    <EmptyState title={t(title)} text={t(line)}>
      {onEverybody !== null && <Button onClick={onEverybody}>{t('notes.everybody')}</Button>}
    </EmptyState>
  );
}
