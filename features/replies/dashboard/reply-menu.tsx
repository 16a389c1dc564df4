import { Archive, ArchiveRestore, CopyPlus, Ellipsis, Pencil, Star, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { goTo } from '../../../components/hash-route';
import { IconButton } from '../../../components/icon-button';
import { Menu, MenuChoice, MenuItem, MenuRule } from '../../../components/menu';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import styles from './replies-table.module.css';
import { useLibraryChanges } from './use-library-changes';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** What can be done with one reply of the table. The menu is made once asked for: a table has many rows. */
export function ReplyMenu({ reply }: { reply: Reply }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const button = (
    <IconButton
      label={t('library.moreOf', { title: reply.title })}
      icon={<Ellipsis {...icon} />}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    />
  );
  return (
    <span className={styles.more}>
      {asked ? <OpenMenu reply={reply} button={button} /> : button}
    </span>
  );
}

function OpenMenu({ reply, button }: { reply: Reply; button: ReactElement }) {
  const { t } = useTranslation();
  const changes = useLibraryChanges();
  const archived = reply.state === 'archived';
  return (
    <Menu startsOpen trigger={button}>
      <MenuItem icon={<Pencil {...icon} />} onChoose={() => goTo('replies', reply.id)}>
        {t('common.edit')}
      </MenuItem>
      <MenuItem icon={<CopyPlus {...icon} />} onChoose={() => changes.duplicate(reply)}>
        {t('replies.duplicate')}
      </MenuItem>
      <MenuChoice
        icon={<Star {...icon} />}
        on={reply.favourite}
        onChoose={() => changes.favour(reply)}
      >
        {t('replies.favourite')}
      </MenuChoice>
      <MenuItem
        icon={archived ? <ArchiveRestore {...icon} /> : <Archive {...icon} />}
        onChoose={() => (archived ? changes.approve([reply]) : changes.archive([reply]))}
      >
        {t(archived ? 'library.unarchive' : 'library.archive')}
      </MenuItem>
      <MenuRule />
      <MenuItem icon={<Trash2 {...icon} />} onChoose={() => changes.remove([reply])}>
        {t('common.remove')}
      </MenuItem>
    </Menu>
  );
}
