import { useMemo } from 'react';
import { linkTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { accountIn } from '../account-name';
import { useNoting } from '../editing/use-noting';
import { livePersonOf } from '../person-records';
import { ErasePerson } from './erase-person';
import { ExportPerson } from './export-person';
import styles from './person.module.css';
import { PersonAccounts } from './person-accounts';
import { PersonComments } from './person-comments';
import { PersonNote } from './person-note';

/** One person: the accounts linked, the note, what they wrote, and what can be done with all of it. */
export function PersonPage({ authorKey }: { authorKey: string }) {
  const { t } = useTranslation();
  const { note, dialog } = useNoting();
  const live = useLive(useMemo(() => livePersonOf(authorKey), [authorKey]));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') return <Skeleton label={t('common.loading')} rows={8} />;
  const person = live.value;
  const { authorKeys, isOwn } = person;
  const name = person.name ?? accountIn(authorKey).handle;
  return (
    <div className={page.sheet}>
      <PageHead above={<a href={linkTo('authors')}>{t('notes.back')}</a>} title={name}>
        <ExportPerson authorKeys={authorKeys} />
        <ErasePerson authorKeys={authorKeys} name={name} isOwn={isOwn} />
      </PageHead>
      <div className={styles.person}>
        <PersonAccounts person={person} />
        <PersonNote note={person.note} onWrite={() => note({ authorKey, name })} />
        <PersonComments person={person} />
      </div>
      {dialog}
    </div>
  );
}
