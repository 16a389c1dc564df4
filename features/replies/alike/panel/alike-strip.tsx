import { Button } from '../../../../components/button';
import { Kbd } from '../../../../components/kbd';
import layout from '../../../../components/layout.module.css';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './alike-strip.module.css';
import type { HeldReply } from './use-alike-hold';

/** From here on people see the same words, whatever names stand in them. */
const SAME_WORDS = 0.95;

interface AlikeStripProps {
  held: HeldReply;
  /** Deals the other wording and shows it; nothing is inserted yet. */
  onOther: (wording: number) => void;
  onAnyway: () => void;
}

/** Says that a reply is too like one of ours under this post: which, whose, when, and what can be done. */
export function AlikeStrip({ held, onOther, onAnyway }: AlikeStripProps) {
  const { t, formatAgo } = useTranslation();
  const { other, resemblance } = held;
  const { reply, likeness } = resemblance;
  const when = reply.at === null ? null : formatAgo(reply.at, Date.now());
  const who = reply.by ?? t('alike.fromHere');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps a press of these buttons from also being one of the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div className={styles.strip} onClick={(event) => event.stopPropagation()}>
      <div role="status">
        <SeverityMark severity="sensitive">
          {t(likeness >= SAME_WORDS ? 'alike.same' : 'alike.near')}
        </SeverityMark>
        <blockquote className={`${styles.ours} ${text.written}`}>{reply.text}</blockquote>
        <p className={text.hint}>
          <bdi>{who}</bdi>
          {when !== null && ` · ${when}`}
        </p>
        {other === null && <p className={styles.none}>{t('alike.noOther')}</p>}
      </div>
      <div className={layout.actions}>
        {other !== null && (
          <Button look="primary" onClick={() => onOther(other)}>
            {t('alike.other')} <Kbd silent>↵</Kbd>
          </Button>
        )}
        <Button look={other === null ? 'primary' : 'plain'} onClick={onAnyway}>
          {t('alike.anyway')} {other === null && <Kbd silent>↵</Kbd>}
        </Button>
      </div>
    </div>
  );
}
