import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from './button';
import { IconButton } from './icon-button';
import { createNotices, type Notice, type Notices } from './notice-store';
import styles from './notices.module.css';
import { SeverityShape } from './severity-mark';

const Context = createContext<Notices['say'] | null>(null);

/* long enough to read a sentence and reach the button; what asks for something stays */
const STAYS = 8000;

/** Holds the notices of one screen and says them to screen readers. */
export function NoticesProvider(props: { dismissLabel: string; children: ReactNode }) {
  const [store] = useState(createNotices);
  const { current, dismiss, say } = useStore(store);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (current === null || held || current.severity === 'serious') return;
    const timer = setTimeout(dismiss, STAYS);
    return () => clearTimeout(timer);
  }, [current, held, dismiss]);

  return (
    <Context value={say}>
      {props.children}
      <div className={styles.region} role="status">
        {current !== null && (
          // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while one reads
          <div
            key={current.id}
            className={styles.notice}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <SeverityShape severity={current.severity} />
            <span className={styles.text}>{current.text}</span>
            <NoticeAction notice={current} dismiss={dismiss} />
            <IconButton
              label={props.dismissLabel}
              icon={<X size={16} strokeWidth={1.5} aria-hidden />}
              onClick={dismiss}
            />
          </div>
        )}
      </div>
    </Context>
  );
}

function NoticeAction({ notice, dismiss }: { notice: Notice; dismiss: () => void }) {
  const { action } = notice;
  if (action === undefined) return <span />;
  return (
    <Button
      look="quiet"
      onClick={() => {
        dismiss();
        action.run();
      }}
    >
      {action.label}
    </Button>
  );
}

/** Says something at the bottom of the screen. */
export function useNotice(): Notices['say'] {
  const say = useContext(Context);
  if (say === null) throw new Error('useNotice needs a NoticesProvider around it');
  return say;
}
