import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { KeyFoot } from '../../../components/key-foot';
import { altKey } from '../../../components/platform-keys';
import { rowAfterKey } from '../../../components/row-after-key';
import { SearchField } from '../../../components/search-field';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useFocusOnOpen } from '../../../components/use-focus-on-open';
import { VirtualRows } from '../../../components/virtual-rows';
import type { NetworkId } from '../../../networks/contract';
import { AlikeStrip } from '../alike/panel/alike-strip';
import type { HeldReply } from '../alike/panel/use-alike-hold';
import type { Reply } from '../model';
import type { ListActions } from '../panel/use-reply-actions';
import type { SearchableReplies } from '../search/library-search';
import styles from './palette.module.css';
import { PaletteRow } from './palette-row';
import type { PaletteClient } from './palette-store';
import { useShownSize } from './use-shown-size';

interface PaletteSearchProps {
  client: PaletteClient;
  library: SearchableReplies;
  network: NetworkId | null;
  /** What is looked for to begin with. */
  begun: string;
  actions: ListActions;
  /** Stands above the search: what is wrong with the place. */
  above: ReactNode;
  onTake: (reply: Reply) => void;
}

/** The search over the page: the field has the focus, the arrows move below it. */
export function PaletteSearch(props: PaletteSearchProps) {
  const { client, library, network, begun, actions, above, onTake } = props;
  const { t } = useTranslation();
  const [query, setQuery] = useState(begun);
  const [at, setAt] = useState(0);
  const [leftBehind, setLeftBehind] = useState<HeldReply | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { replies: found, sought } = useMemo(
    () => library.search(query, { network, language: null }),
    [library, query, network],
  );
  const sheet = useShownSize(client, { face: 'search', found: Math.max(1, found.length) });
  useFocusOnOpen(field);
  const current = Math.min(at, Math.max(0, found.length - 1));
  const selected = found[current];

  const { lastHeld } = actions;
  const lately = lastHeld && actions.heldOf(actions.ready(lastHeld));
  // whoever moves on to another reply means that one: what was held is over
  const held = lately === leftBehind ? null : lately;
  const goTo = (row: number) => {
    setLeftBehind(lately);
    setAt(row);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = rowAfterKey(event.key, current, found.length);
    if (next !== null) {
      event.preventDefault();
      goTo(next);
    } else if (event.key === 'Enter') {
      // on keydown: left alone, the newline lands in the network's editor, which has the focus by then
      event.preventDefault();
      if (held !== null) return onTake(held.ready.reply);
      if (selected === undefined) return;
      if (event.altKey) actions.copy(actions.ready(selected));
      else onTake(selected);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      void client.call('close', null);
    }
  };

  return (
    <div ref={sheet} className={styles.search}>
      {above}
      <div className={styles.field}>
        <SearchField
          ref={field}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={id}
          aria-haspopup="listbox"
          aria-activedescendant={selected && `${id}-${selected.id}`}
          label={t('replies.search')}
          placeholder={t('replies.searchHint')}
          value={query}
          onValue={(next) => {
            setQuery(next);
            goTo(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {found.length === 0 && (
        <p className={`${styles.nothing} ${text.soft}`} role="status">
          {t(library.size === 0 ? 'palette.empty' : 'palette.nothing')}
        </p>
      )}
      <VirtualRows
        items={found}
        keyOf={(reply) => reply.id}
        estimate={50}
        current={current}
        frame={{ id, role: 'listbox', 'aria-label': t('replies.list') }}
      >
        {(reply, index) => (
          <PaletteRow
            id={`${id}-${reply.id}`}
            ready={actions.ready(reply)}
            sought={sought}
            isSelected={index === current}
            whole={index === current}
            onTake={() => onTake(reply)}
          />
        )}
      </VirtualRows>
      {held !== null && (
        <div className={styles.held}>
          <AlikeStrip
            held={held}
            onOther={(wording) => actions.turnTo(held.ready, wording)}
            onAnyway={() => actions.insertHeld(held)}
          />
        </div>
      )}
      <KeyFoot
        keys={[
          [['↵'], t('replies.insertKey')],
          [[altKey(), '↵'], t('replies.copyKey')],
          [[t('palette.escape')], t('palette.close')],
        ]}
      />
    </div>
  );
}
