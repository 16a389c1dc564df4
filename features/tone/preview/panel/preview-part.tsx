import { ChevronDown, ChevronRight } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId } from '../../../../networks/contract';
import { OutOfContext } from './out-of-context';
import styles from './out-of-context.module.css';
import type { OutOfContextProps } from './out-of-context-view';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface PreviewPartProps
  extends Pick<OutOfContextProps, 'text' | 'language' | 'brand' | 'purpose'> {
  /** Shown first; the others can be chosen. */
  begin: NetworkId;
}

/** What is being written, out of its context: folded until it is asked for. */
export function PreviewPart({ text, begin, ...rest }: PreviewPartProps) {
  const { t } = useTranslation();
  const content = useId();
  const [isOpen, setOpen] = useState(false);
  const [network, setNetwork] = useState(begin);
  // X's count takes 10 ms of 5,000 characters: it comes after the key that was typed
  const late = useDeferredValue(text);
  return (
    <section className={styles.part} aria-label={t('preview.title')}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown {...icon} /> : <ChevronRight {...icon} />}
        {t('preview.title')}
      </button>
      <div id={content} className={styles.content} hidden={!isOpen}>
        {isOpen && (
          <OutOfContext
            text={late}
            network={network}
            networks={NETWORKS}
            onNetwork={setNetwork}
            {...rest}
          />
        )}
      </div>
    </section>
  );
}
