import { CopyPlus, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { goTo } from '../../../../../components/hash-route';
import { IconButton } from '../../../../../components/icon-button';
import { Menu, MenuItem, MenuRule } from '../../../../../components/menu';
import { useTranslation } from '../../../../../components/translation';
import type { StoredTerm } from '../../stored-term';
import { useTermChanges } from '../use-term-changes';
import styles from './terms-table.module.css';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** What can be done with one term of the table. The menu is made once asked for: a table has many rows. */
export function TermMenu({ term }: { term: StoredTerm }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const button = (
    <IconButton
      label={t('watchlist.moreOf', { term: term.text })}
      icon={<Ellipsis {...icon} />}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    />
  );
  return (
    <span className={styles.above}>
      {asked ? <OpenMenu term={term} button={button} /> : button}
    </span>
  );
}

function OpenMenu({ term, button }: { term: StoredTerm; button: ReactElement }) {
  const { t } = useTranslation();
  const changes = useTermChanges();
  return (
    <Menu startsOpen trigger={button}>
      <MenuItem icon={<Pencil {...icon} />} onChoose={() => goTo('watchlist', term.id)}>
        {t('common.edit')}
      </MenuItem>
      <MenuItem icon={<CopyPlus {...icon} />} onChoose={() => goTo('watchlist', 'new', term.id)}>
        {t('watchlist.duplicate')}
      </MenuItem>
      <MenuRule />
      <MenuItem icon={<Trash2 {...icon} />} onChoose={() => changes.remove([term])}>
        {t('common.remove')}
      </MenuItem>
    </Menu>
  );
}
