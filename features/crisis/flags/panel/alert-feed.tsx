import { type KeyboardEvent, useId, useState } from 'react';
import { KeyFoot } from '../../../../components/key-foot';
import { useTranslation } from '../../../../components/translation';
import { useAsking } from '../../../../components/use-asking';
import { useFocusedRow } from '../../../../components/use-focused-row';
import { VirtualRows } from '../../../../components/virtual-rows';
import type { PageClient } from '../../../../messaging/page-client';
import type { Flag } from '../model';
import styles from './alert-feed.module.css';
import { AlertGroupHead, AlertSectionHead } from './alert-heads';
import { actOfKey, type FlagAct, KEY_OF, NEXT } from './alert-keys';
import { AlertRow } from './alert-row';
import { type Closing, ClosingDialog } from './closing-dialog';
import type { AlertItem } from './list-alerts';
import { useFlagSteps } from './use-flag-steps';
import { usePageActs } from './use-page-acts';

/** What stands beside a key at the foot. */
const KEY_WORDS = {
  'in-hand': 'alerts.inHandKey',
  escalated: 'alerts.escalateKey',
  close: 'alerts.closeKey',
  open: 'alerts.reopenKey',
} as const;

interface AlertFeedProps {
  items: readonly AlertItem[];
  /** The flag whose evidence is shown; null: none's. */
  openKey: string | null;
  onOpen: (key: string | null) => void;
  client: PageClient | null;
  onReply: () => void;
}

/** The flags with their single keys, which work while the focus is among them (WCAG 2.1.4). */
export function AlertFeed({ items, openKey, onOpen, client, onReply }: AlertFeedProps) {
  const { t } = useTranslation();
  const { step, close } = useFlagSteps();
  const onPage = usePageActs(client, onReply);
  const closing = useAsking<Flag, Closing | null>(null);
  const id = useId();
  const flags = items.flatMap((item) => (item.kind === 'flag' ? item.flag : []));
  const [chosenKey, setChosenKey] = useState(openKey);
  const [openedBefore, setOpenedBefore] = useState(openKey);
  if (openKey !== openedBefore) {
    setOpenedBefore(openKey);
    if (openKey !== null) setChosenKey(openKey);
  }
  const place = Math.max(
    0,
    flags.findIndex(({ key }) => key === chosenKey),
  );
  const current = flags[place];
  const currentKey = current?.key ?? null;

  useFocusedRow(`${id}-${currentKey}`);

  const move = (by: number) => {
    const next = flags[Math.min(flags.length - 1, Math.max(0, place + by))];
    setChosenKey(next?.key ?? null);
  };
  const askAndClose = async (flag: Flag) => {
    const said = await closing.ask(flag);
    if (said === null) return;
    // what is closed goes to the end; the person stays with what is to be done
    const neighbour = flags[place + 1] ?? flags[place - 1];
    if (neighbour !== undefined) setChosenKey(neighbour.key);
    onOpen(null);
    await close([flag.key], said);
  };
  const act = (flag: Flag, what: FlagAct) => {
    setChosenKey(flag.key);
    if (what === 'toggle') onOpen(flag.key === openKey ? null : flag.key);
    else if (what === 'close') void askAndClose(flag);
    else if (what === 'open' || what === 'in-hand' || what === 'escalated')
      void step([flag.key], what);
    else void onPage(flag, what);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    const { target, key } = event;
    if (target instanceof HTMLTextAreaElement) return;
    // Enter on a button or link is theirs
    if (key === 'Enter' && target instanceof HTMLElement && target.closest('button, a, summary'))
      return;
    const what = actOfKey(key, current.state);
    if (what === null) return;
    event.preventDefault();
    if (typeof what === 'number') move(what);
    else act(current, what);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the articles in it */}
      <div className={styles.feed} onKeyDown={onKeyDown}>
        <VirtualRows
          items={items}
          keyOf={({ key }) => key}
          estimate={84}
          current={items.findIndex(({ key }) => key === currentKey)}
          frame={{ role: 'group', 'aria-label': t('alerts.list') }}
        >
          {(item) =>
            item.kind === 'flag' ? (
              <AlertRow
                flag={item.flag}
                id={`${id}-${item.key}`}
                isCurrent={item.key === currentKey}
                isOpen={item.key === openKey}
                onSelect={() => setChosenKey(item.key)}
                onAct={(what) => act(item.flag, what)}
              />
            ) : item.kind === 'group' ? (
              <AlertGroupHead of={item.of} count={item.count} />
            ) : (
              <AlertSectionHead place={item.place} />
            )
          }
        </VirtualRows>
      </div>
      <KeyFoot
        keys={[
          [['J'], t('alerts.nextKey')],
          ...NEXT[current?.state ?? 'open'].map((what): [string[], string] => [
            [KEY_OF[what]],
            t(KEY_WORDS[what]),
          ]),
        ]}
      />
      {closing.asked && (
        <ClosingDialog
          count={1}
          onCancel={() => closing.answer(null)}
          onClose={(said) => closing.answer(said)}
        />
      )}
    </>
  );
}
