import type { Column } from '../../../../components/data-table';
import { linkTo } from '../../../../components/hash-route';
import { RowLink } from '../../../../components/row-link';
import text from '../../../../components/text.module.css';
import type { Translation } from '../../../../components/translation';
import type { PersonRow } from '../person-row';
import { personStep } from '../person-step';
import { TYPE_WORDS } from '../type-words';

/** What the list says of each account. */
export function peopleColumns({ t, formatDate }: Translation): Column<PersonRow>[] {
  return [
    {
      id: 'name',
      name: t('notes.name'),
      width: '24%',
      sortBy: ({ name }) => name,
      cell: ({ key, name }) => <RowLink href={linkTo('authors', personStep(key))}>{name}</RowLink>,
    },
    {
      id: 'account',
      name: t('notes.account'),
      width: '24%',
      sortBy: ({ network, handle }) => `${network} ${handle}`,
      cell: ({ network, handle }) => (
        <>
          <span className={text.soft}>{t(`common.${network}`)}</span> <bdi>{handle}</bdi>
        </>
      ),
    },
    {
      id: 'note',
      name: t('notes.note'),
      sortBy: ({ note }) => (note === null ? undefined : t(TYPE_WORDS[note.type])),
      cell: ({ note }) =>
        note && (
          <>
            {t(TYPE_WORDS[note.type])}{' '}
            <span className={text.soft} dir="auto">
              {note.text}
            </span>
          </>
        ),
    },
    {
      id: 'until',
      name: t('notes.noteUntil'),
      width: '104px',
      figures: true,
      spare: true,
      sortBy: ({ note }) => note?.expiresAt ?? undefined,
      cell: ({ note }) => (note?.expiresAt ? formatDate(note.expiresAt) : ''),
    },
    {
      id: 'seen',
      name: t('notes.seenOn'),
      width: '112px',
      figures: true,
      sortBy: ({ seenOn }) => seenOn ?? undefined,
      cell: ({ seenOn }) => (seenOn === null ? '–' : formatDate(seenOn)),
    },
  ];
}
