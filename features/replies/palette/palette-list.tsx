import { type ReactNode, useId } from 'react';
import { KeyFoot } from '../../../components/key-foot';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import type { ListActions } from '../panel/use-reply-actions';
import type { Sought } from '../search/search-replies';
import styles from './palette.module.css';
import { PaletteRow } from './palette-row';
import type { PaletteClient } from './palette-store';
import { useShownSize } from './use-shown-size';

interface PaletteListProps {
  client: PaletteClient;
  replies: readonly Reply[];
  sought: Sought;
  current: number;
  actions: ListActions;
  /** Stands above the replies: what is wrong with the place. */
  above: ReactNode;
  onTake: (reply: Reply) => void;
}

/** The list at the caret. The reply box keeps the focus, and the page around passes its keys on. */
export function PaletteList(props: PaletteListProps) {
  const { client, replies, sought, current, actions, above, onTake } = props;
  const { t } = useTranslation();
  const id = useId();
  const sheet = useShownSize(client, { face: 'list', found: replies.length });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press keeps the caret in the reply box
    <div ref={sheet} className={styles.list} onMouseDown={(event) => event.preventDefault()}>
      {above}
      <p className={text.unseen} role="status">
        {t('palette.offers', { count: replies.length })}
      </p>
      <div role="listbox" aria-label={t('replies.list')}>
        {replies.map((reply, index) => (
          <PaletteRow
            key={reply.id}
            id={`${id}-${reply.id}`}
            ready={actions.ready(reply)}
            sought={sought}
            isSelected={index === current}
            onTake={() => onTake(reply)}
          />
        ))}
      </div>
      <KeyFoot
        keys={[
          [['↵'], t('replies.insertKey')],
          [['↑', '↓'], t('palette.choose')],
          [[t('palette.escape')], t('palette.leave')],
        ]}
      />
    </div>
  );
}
