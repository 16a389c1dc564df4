import { Plus } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { Chip } from '../../../components/chip';
import { IconButton } from '../../../components/icon-button';
import { rowAfterKey } from '../../../components/row-after-key';
import { SearchField } from '../../../components/search-field';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useFocusOnOpen } from '../../../components/use-focus-on-open';
import { useSlashKey } from '../../../components/use-slash-key';
import type { PageClient } from '../../../messaging/page-client';
import type { Place } from '../insertions/place';
import type { SearchableReplies } from '../search/library-search';
import type { Suggestion } from '../suggestions/suggestion';
import { withSuggestions } from '../suggestions/with-suggestions';
import { NoReplies, NothingFound } from './no-replies';
import type { RepliesStore } from './replies-store';
import styles from './replies-tab.module.css';
import { ReplyList, rowId } from './reply-list';
import type { FillReply } from './use-filling';
import { useReplyActions } from './use-reply-actions';
import type { ReplyWriting } from './use-reply-writing';

export interface ReplySearchProps {
  store: RepliesStore;
  library: SearchableReplies;
  /** For the target, while nothing is searched. */
  suggestions: readonly Suggestion[];
  fill: FillReply;
  place: Place;
  client: PageClient | null;
  writing: ReplyWriting;
}

/** The search field, its filters and what was found; one field holds the focus, the arrows move below it. */
export function ReplySearch(props: ReplySearchProps) {
  const { store, library, suggestions, place } = props;
  const { brand, network } = place;
  const { t, language } = useTranslation();
  const { query, onlyNetwork, onlyLanguage, selectedId } = useStore(store);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useSlashKey(field);
  useFocusOnOpen(field);

  const only = brand?.language ?? language;
  const filterNetwork = onlyNetwork ? network : null;
  const filterLanguage = onlyLanguage ? only : null;
  const listed = useMemo(() => {
    const all = library.search(query, { network: filterNetwork, language: filterLanguage });
    return withSuggestions(all, query.trim() === '' ? suggestions : []);
  }, [library, query, filterNetwork, filterLanguage, suggestions]);
  const found = listed.replies;
  const at = Math.max(
    0,
    found.findIndex((reply) => reply.id === selectedId),
  );
  const actions = useReplyActions(props, () => field.current?.focus());
  const selected = found[at];

  const select = (index: number) => store.setState({ selectedId: found[index]?.id ?? null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = rowAfterKey(event.key, at, found.length);
    if (next !== null) {
      event.preventDefault();
      select(next);
    } else if (event.key === 'Enter') {
      // on keydown: left alone, the newline lands in the network's editor, which has the focus by then
      event.preventDefault();
      if (selected === undefined) return;
      const ready = actions.ready(selected);
      if (event.altKey) actions.copy(ready);
      else actions.insert(ready);
    } else if (event.key === 'ArrowRight' && event.altKey && selected !== undefined) {
      event.preventDefault();
      actions.next(actions.ready(selected));
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      store.setState({ query: '', selectedId: null });
    }
  };

  const write = (title: string) => store.setState({ form: { reply: null, begun: { title } } });
  return (
    <>
      <div className={styles.search}>
        <SearchField
          ref={field}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-haspopup="grid"
          aria-activedescendant={selected && rowId(listId, selected.id)}
          label={t('replies.search')}
          placeholder={t('replies.searchHint')}
          shortcut="/"
          value={query}
          onValue={(next) => store.setState({ query: next, selectedId: null })}
          onKeyDown={onKeyDown}
        />
        <div className={styles.filters}>
          <span className={text.hint} role="status">
            {t('replies.count', { count: found.length })}
          </span>
          {network !== null ? (
            <Chip on={onlyNetwork} onClick={() => store.setState({ onlyNetwork: !onlyNetwork })}>
              {t(`common.${network}`)}
            </Chip>
          ) : (
            <span />
          )}
          <Chip on={onlyLanguage} onClick={() => store.setState({ onlyLanguage: !onlyLanguage })}>
            {t(only === 'fr' ? 'common.french' : 'common.english')}
          </Chip>
          <IconButton
            className={styles.add}
            label={t('replies.create')}
            icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
            onClick={() => write('')}
          />
        </div>
      </div>
      {library.size === 0 && <NoReplies brand={brand} onWrite={() => write('')} />}
      {found.length === 0 && !library.isWhole && <Skeleton label={t('common.loading')} />}
      {library.size > 0 && found.length === 0 && library.isWhole && (
        <NothingFound
          query={query}
          onWrite={() => write(query.trim())}
          onClear={() => store.setState({ query: '', onlyNetwork: false, onlyLanguage: false })}
        />
      )}
      {found.length > 0 && (
        <ReplyList id={listId} listed={listed} current={at} store={store} actions={actions} />
      )}
      {actions.form}
    </>
  );
}
