import { ChevronDown } from 'lucide-react';
import { useStore } from 'zustand';
import { Chip } from '../../../components/chip';
import { Menu, MenuChoice } from '../../../components/menu';
import { useTranslation } from '../../../components/translation';
import { type PostsStore, SPARE_COLUMNS, type SpareColumn } from './posts-store';

const NAMES = {
  account: 'compare.columnAccount',
  saves: 'posts.saves',
  perDay: 'compare.perDay',
  trend: 'posts.trend',
  seen: 'posts.lastSeen',
} as const satisfies Record<SpareColumn, string>;

/** Which of the spare columns the list shows. */
export function ColumnMenu({ store }: { store: PostsStore }) {
  const { t } = useTranslation();
  const columns = useStore(store, (state) => state.columns);
  const toggle = (column: SpareColumn) => {
    const next = new Set(columns);
    if (!next.delete(column)) next.add(column);
    store.setState({ columns: next });
  };
  return (
    <Menu
      align="start"
      trigger={
        <Chip>
          {t('compare.columns')}
          <ChevronDown size={12} strokeWidth={2} aria-hidden />
        </Chip>
      }
    >
      {SPARE_COLUMNS.map((column) => (
        <MenuChoice key={column} on={columns.has(column)} onChoose={() => toggle(column)}>
          {t(NAMES[column])}
        </MenuChoice>
      ))}
    </Menu>
  );
}
