import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  ArrowUpToLine,
  CopyPlus,
  Ellipsis,
  LifeBuoy,
  Pencil,
  Star,
  Trash2,
} from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { goTo } from '../../../components/hash-route';
import { IconButton } from '../../../components/icon-button';
import { Menu, MenuChoice, MenuItem, MenuRule } from '../../../components/menu';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import styles from './replies-table.module.css';
import type { Step } from './step-goal';
import { useLibraryChanges } from './use-library-changes';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface ReplyMenuProps {
  reply: Reply;
  /** Moves it in the library's own order; null where the rows stand in another. */
  onStep: ((step: Step) => void) | null;
}

/** What can be done with one reply of the table. The menu is made once asked for: a table has many rows. */
export function ReplyMenu({ reply, onStep }: ReplyMenuProps) {
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
      {asked ? <OpenMenu reply={reply} onStep={onStep} button={button} /> : button}
    </span>
  );
}

function OpenMenu({ reply, onStep, button }: ReplyMenuProps & { button: ReactElement }) {
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
        onChoose={() => changes.favour([reply], !reply.favourite)}
      >
        {t('replies.favourite')}
      </MenuChoice>
      <MenuChoice
        icon={<LifeBuoy {...icon} />}
        on={reply.crisisSafe}
        onChoose={() => changes.markSafe([reply], !reply.crisisSafe)}
      >
        {t('library.crisisSafe')}
      </MenuChoice>
      <MenuItem
        icon={archived ? <ArchiveRestore {...icon} /> : <Archive {...icon} />}
        onChoose={() => changes.setState([reply], archived ? 'approved' : 'archived')}
      >
        {t(archived ? 'library.unarchive' : 'library.archive')}
      </MenuItem>
      {onStep !== null && (
        <>
          <MenuRule />
          <MenuItem icon={<ArrowUp {...icon} />} onChoose={() => onStep('up')}>
            {t('library.moveUp')}
          </MenuItem>
          <MenuItem icon={<ArrowDown {...icon} />} onChoose={() => onStep('down')}>
            {t('library.moveDown')}
          </MenuItem>
          <MenuItem icon={<ArrowUpToLine {...icon} />} onChoose={() => onStep('top')}>
            {t('library.moveTop')}
          </MenuItem>
        </>
      )}
      <MenuRule />
      <MenuItem icon={<Trash2 {...icon} />} onChoose={() => changes.remove([reply])}>
        {t('common.remove')}
      </MenuItem>
    </Menu>
  );
}
