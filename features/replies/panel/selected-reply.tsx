import { Copy, CopyPlus, Ellipsis, Pencil, RefreshCw, Star, Trash2 } from 'lucide-react';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { Kbd } from '../../../components/kbd';
import layout from '../../../components/layout.module.css';
import { Menu, MenuChoice, MenuItem, MenuRule } from '../../../components/menu';
import { SeverityShape } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { AlikeStrip } from '../alike/panel/alike-strip';
import type { HeldReply } from '../alike/panel/use-alike-hold';
import { owedIn } from '../pieces';
import type { Sought } from '../search/search-replies';
import { ReasonLine } from '../suggestions/panel/reason-line';
import type { Reason } from '../suggestions/suggestion';
import type { TemplateProblem } from '../template/piece';
import { wordingsOf } from '../wordings/wordings-of';
import { FilledText } from './filled-text';
import { problemName } from './problem-words';
import { ReplyHead } from './reply-row';
import styles from './reply-row.module.css';
import type { ReadyReply } from './use-insertion';
import { WordingBag } from './wording-bag';

/** What can be done with a reply. */
export interface ReplyActions {
  /** Inserts; a second time, when it was held for being too like one of ours, does what the warning proposes first. */
  insert: (ready: ReadyReply) => void;
  /** What keeps it back, as it reads now; null: nothing. */
  heldOf: (ready: ReadyReply) => HeldReply | null;
  insertHeld: (held: HeldReply) => void;
  /** Shows a wording. */
  turnTo: (ready: ReadyReply, wording: number) => void;
  copy: (ready: ReadyReply) => void;
  next: (ready: ReadyReply) => void;
  edit: (ready: ReadyReply) => void;
  duplicate: (ready: ReadyReply) => void;
  favour: (ready: ReadyReply) => void;
  remove: (ready: ReadyReply) => void;
}

interface SelectedReplyProps {
  ready: ReadyReply;
  sought: Sought;
  /** Why it is suggested; undefined: it isn't. */
  why: readonly Reason[] | undefined;
  used: readonly number[];
  actions: ReplyActions;
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The selected reply: its whole text filled for the target, and the only filled button. */
export function SelectedReply({ ready, sought, why, used, actions }: SelectedReplyProps) {
  const { t } = useTranslation();
  const wordings = wordingsOf(ready.reply).length;
  const held = actions.heldOf(ready);
  return (
    <>
      <ReplyHead ready={ready} sought={sought} />
      {why !== undefined && <ReasonLine reasons={why} />}
      <p className={`${styles.whole} ${text.written}`}>
        <FilledText pieces={ready.pieces} sought={sought} />
      </p>
      <Owed problems={owedIn(ready.pieces)} />
      <WordingBag all={wordings} now={ready.wording} used={used} />
      {held !== null && (
        <AlikeStrip
          held={held}
          onOther={(wording) => actions.turnTo(ready, wording)}
          onAnyway={() => actions.insertHeld(held)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps a press of these buttons from also being one of the row */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div className={layout.actions} onClick={(event) => event.stopPropagation()}>
        {held === null && (
          <Button look="primary" onClick={() => actions.insert(ready)}>
            {t('replies.insert')} <Kbd silent>↵</Kbd>
          </Button>
        )}
        <Button icon={<Copy {...icon} />} onClick={() => actions.copy(ready)}>
          {t('common.copy')}
        </Button>
        <span className={styles.icons}>
          {wordings > 1 && (
            <IconButton
              label={t('replies.nextVariant')}
              icon={<RefreshCw {...icon} />}
              onClick={() => actions.next(ready)}
            />
          )}
          <IconButton
            label={t('common.edit')}
            icon={<Pencil {...icon} />}
            onClick={() => actions.edit(ready)}
          />
          <MoreActions ready={ready} actions={actions} />
        </span>
      </div>
    </>
  );
}

function Owed({ problems }: { problems: readonly TemplateProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  const names = problems.map((problem) => problemName(problem, t));
  return (
    <p className={styles.owed}>
      <SeverityShape severity="sensitive" />
      {t('replies.owed', { names: names.join(', ') })}
    </p>
  );
}

function MoreActions({ ready, actions }: { ready: ReadyReply; actions: ReplyActions }) {
  const { t } = useTranslation();
  return (
    <Menu trigger={<IconButton label={t('common.more')} icon={<Ellipsis {...icon} />} />}>
      <MenuChoice
        icon={<Star {...icon} />}
        on={ready.reply.favourite}
        onChoose={() => actions.favour(ready)}
      >
        {t('replies.favourite')}
      </MenuChoice>
      <MenuItem icon={<CopyPlus {...icon} />} onChoose={() => actions.duplicate(ready)}>
        {t('replies.duplicate')}
      </MenuItem>
      <MenuRule />
      <MenuItem icon={<Trash2 {...icon} />} onChoose={() => actions.remove(ready)}>
        {t('common.remove')}
      </MenuItem>
    </Menu>
  );
}
