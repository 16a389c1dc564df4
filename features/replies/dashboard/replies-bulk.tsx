import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { BulkBar } from '../../../components/bulk-bar';
import { Button } from '../../../components/button';
import { Menu, MenuItem, MenuRule } from '../../../components/menu';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import { ExportDialog } from './export/export-dialog';
import { choose, type LibraryStore } from './library-store';
import { RestrictDialog } from './restrict-dialog';
import { TagPopover } from './tag-popover';
import { useLibraryChanges } from './use-library-changes';

interface RepliesBulkProps {
  /** Those chosen. */
  replies: readonly Reply[];
  brands: readonly Brand[];
  store: LibraryStore;
}

/** What can be done with the replies chosen. Each can be taken back. */
export function RepliesBulk({ replies, brands, store }: RepliesBulkProps) {
  const { t } = useTranslation();
  const [restricting, setRestricting] = useState(false);
  const [exports, setExports] = useState(false);
  const changes = useLibraryChanges((work) => store.setState({ work }));
  const uses = replies.reduce((sum, reply) => sum + reply.timesUsed, 0);
  const clear = () =>
    choose(
      store,
      replies.map((reply) => reply.id),
      false,
    );
  const andClear = (change: () => void) => () => {
    change();
    clear();
  };
  const has = (test: (reply: Reply) => boolean) => replies.some(test);
  return (
    <BulkBar
      title={t('library.chosen', { count: replies.length })}
      line={t('library.uses', { count: uses })}
      clearLabel={t('library.chooseNone')}
      onClear={clear}
    >
      <TagPopover
        replies={replies}
        onTag={(tags) => andClear(() => changes.tag(replies, tags))()}
        onUntag={(tag) => andClear(() => changes.untag(replies, tag))()}
      />
      {has(({ state }) => state !== 'approved') && (
        <Button onClick={andClear(() => changes.setState(replies, 'approved'))}>
          {t('library.approve')}
        </Button>
      )}
      {has(({ state }) => state !== 'archived') && (
        <Button onClick={andClear(() => changes.setState(replies, 'archived'))}>
          {t('library.archive')}
        </Button>
      )}
      <Menu
        trigger={
          <Button icon={<ChevronDown size={16} strokeWidth={1.5} aria-hidden />}>
            {t('library.bulkMore')}
          </Button>
        }
      >
        <MenuItem onChoose={() => setRestricting(true)}>{t('library.restrict')}</MenuItem>
        {has(({ crisisSafe }) => !crisisSafe) && (
          <MenuItem onChoose={andClear(() => changes.markSafe(replies, true))}>
            {t('library.makeSafe')}
          </MenuItem>
        )}
        {has(({ crisisSafe }) => crisisSafe) && (
          <MenuItem onChoose={andClear(() => changes.markSafe(replies, false))}>
            {t('library.makeUnsafe')}
          </MenuItem>
        )}
        {has(({ favourite }) => !favourite) && (
          <MenuItem onChoose={andClear(() => changes.favour(replies, true))}>
            {t('library.favour')}
          </MenuItem>
        )}
        {has(({ favourite }) => favourite) && (
          <MenuItem onChoose={andClear(() => changes.favour(replies, false))}>
            {t('library.unfavour')}
          </MenuItem>
        )}
        <MenuItem onChoose={andClear(() => changes.setState(replies, 'draft'))}>
          {t('library.makeDraft')}
        </MenuItem>
        <MenuItem onChoose={() => setExports(true)}>{t('exporting.open')}</MenuItem>
        <MenuRule />
        <MenuItem onChoose={andClear(() => changes.remove(replies))}>{t('common.remove')}</MenuItem>
      </Menu>
      {exports && (
        <ExportDialog
          whole={null}
          replies={replies}
          filtered={null}
          brands={brands}
          onClose={() => setExports(false)}
        />
      )}
      {restricting && (
        <RestrictDialog
          count={replies.length}
          brands={brands}
          onRestrict={(to) => andClear(() => changes.restrict(replies, to))()}
          onClose={() => setRestricting(false)}
        />
      )}
    </BulkBar>
  );
}
