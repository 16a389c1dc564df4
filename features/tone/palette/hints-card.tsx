import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../../../components/icon-button';
import { SeverityMark } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { PageHands } from '../../../messaging/page-client';
import type { NetworkId } from '../../../networks/contract';
import { LengthsLine } from '../length/panel/lengths-line';
import { HitList } from '../panel/hit-list';
import type { DraftCheck } from '../panel/use-draft-check';
import { useHitActions } from '../panel/use-hit-actions';
import styles from './beside-draft.module.css';
import { corrected } from './corrected';

interface HintsCardProps {
  check: DraftCheck;
  client: PageHands;
  network: NetworkId;
  /** A correction begins that makes the draft this text. */
  onFix: (text: string) => void;
  onClose: () => void;
}

/** What is wrong with the draft and what can be done, beside the reply box, which keeps the caret. */
export function HintsCard(props: HintsCardProps) {
  const { onClose } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press keeps the caret in the reply box, Escape leaves
    <div
      className={styles.card}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <Hints {...props} />
    </div>
  );
}

function Hints({ check, client, network, onFix, onClose }: HintsCardProps) {
  const { t } = useTranslation();
  const { text, hits } = useStore(check.store);
  const actions = useHitActions(check, client);
  const fix: typeof actions.fix = async (hit, instead) => {
    if (hit.fix !== null && text !== null)
      onFix(corrected(text, { ...hit.fix, text: instead ?? hit.fix.text }));
    await actions.fix(hit, instead);
  };
  return (
    <section aria-label={t('counter.hints')}>
      <header className={styles.head}>
        {hits.length === 0 ? (
          <SeverityMark severity="done">{t('tone.fine')}</SeverityMark>
        ) : (
          <strong aria-live="polite">{t('tone.found', { count: hits.length })}</strong>
        )}
        <IconButton
          label={t('counter.close')}
          icon={<X size={16} strokeWidth={1.5} aria-hidden />}
          onClick={onClose}
        />
      </header>
      {hits.length > 0 && (
        <HitList store={check.store} brand={null} actions={{ ...actions, fix }} />
      )}
      <div className={styles.length}>
        <LengthsLine text={text ?? ''} networks={[network]} purpose={check.purpose} />
      </div>
    </section>
  );
}
