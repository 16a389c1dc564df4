import { classNames } from '../../../components/class-names';
import { useTranslation } from '../../../components/translation';
import { VirtualRows } from '../../../components/virtual-rows';
import type { ListedReplies } from '../suggestions/with-suggestions';
import { PartHeading } from './part-heading';
import type { RepliesStore } from './replies-store';
import styles from './replies-tab.module.css';
import { ReplyRow } from './reply-row';
import row from './reply-row.module.css';
import { SelectedReply } from './selected-reply';
import type { ListActions } from './use-reply-actions';

/** The id of a reply's row, to which the search field points (`aria-activedescendant`). */
export const rowId = (listId: string, replyId: string): string => `${listId}-${replyId}`;

interface ReplyListProps {
  id: string;
  listed: ListedReplies;
  /** Index of the selected one. */
  current: number;
  store: RepliesStore;
  actions: ListActions;
}

/** What was found. Focus stays in the search field; a click on a reply inserts it. */
export function ReplyList(props: ReplyListProps) {
  const { id, listed, current, store, actions } = props;
  const { replies, sought, parts, reasons } = listed;
  const { t } = useTranslation();
  return (
    <div className={styles.list}>
      <VirtualRows
        items={replies}
        keyOf={(reply) => reply.id}
        estimate={103}
        current={current}
        frame={{
          id,
          role: 'grid',
          'aria-label': t('replies.list'),
          'aria-rowcount': replies.length,
        }}
      >
        {(reply, index) => {
          const ready = actions.ready(reply);
          const isSelected = index === current;
          const why = reasons.get(reply.id);
          return (
            <>
              <PartHeading parts={parts} index={index} />
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search field does the same */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus and points here */}
              {/* biome-ignore lint/a11y/useSemanticElements: a table's row can't be laid out apart from its table */}
              <div
                id={rowId(id, reply.id)}
                role="row"
                aria-rowindex={index + 1}
                aria-selected={isSelected}
                className={classNames(row.reply, isSelected && row.selected)}
                onClick={() => {
                  if (hasSelectedText()) return;
                  store.setState({ selectedId: reply.id });
                  actions.insert(ready);
                }}
              >
                {/* biome-ignore lint/a11y/useSemanticElements: a table's cell can't be laid out by rows of any height */}
                {/* biome-ignore lint/a11y/useFocusableInteractive: the same as its row */}
                <div role="gridcell">
                  {isSelected ? (
                    <SelectedReply
                      ready={ready}
                      sought={sought}
                      why={why}
                      used={actions.spent(reply)}
                      actions={actions}
                    />
                  ) : (
                    <ReplyRow
                      ready={ready}
                      sought={sought}
                      why={why}
                      onSelect={() => store.setState({ selectedId: reply.id })}
                      onCopy={() => actions.copy(ready)}
                    />
                  )}
                </div>
              </div>
            </>
          );
        }}
      </VirtualRows>
    </div>
  );
}

/** True while some of the panel's text is selected: that press was meant to select, not to insert. */
function hasSelectedText(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
