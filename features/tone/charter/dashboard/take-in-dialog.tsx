import { type ReactNode, useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { Prose } from '../../../../components/prose';
import { Segments } from '../../../../components/segments';
import { useTranslation } from '../../../../components/translation';
import { LONGEST_CHARTER } from '../model';
import styles from './charter.module.css';

interface TakeInDialogProps {
  title: string;
  text: string;
  /** What the charter would become or get; null while there is nothing to show. */
  markdown: string | null;
  /** What is written already. */
  written: string;
  /** Given the whole charter as it then reads; nothing is stored yet. */
  onTake: (markdown: string) => void;
  onClose: () => void;
  /** What is chosen from, above the preview. */
  children: ReactNode;
}

type Way = 'replace' | 'append';

/** Shows a text that would come into the charter, in its place or below it. */
export function TakeInDialog(props: TakeInDialogProps) {
  const { title, text, markdown, written, onTake, onClose, children } = props;
  const { t, formatNumber } = useTranslation();
  const [way, setWay] = useState<Way>('replace');
  const isEmpty = written.trim() === '';
  const whole =
    markdown === null || isEmpty || way === 'replace'
      ? markdown
      : `${written.trimEnd()}\n\n${markdown}`;
  const isTooLong = (whole?.length ?? 0) > LONGEST_CHARTER;
  return (
    <Dialog
      title={title}
      text={text}
      onClose={onClose}
      body={
        <div className={styles.takeIn}>
          {children}
          {!isEmpty && markdown !== null && (
            <Segments<Way>
              label={t('charter.way')}
              value={way}
              choices={[
                { value: 'replace', label: t('charter.replace') },
                { value: 'append', label: t('charter.append') },
              ]}
              onChoose={setWay}
            />
          )}
          {isTooLong && (
            <p role="alert">{t('charter.tooLong', { most: formatNumber(LONGEST_CHARTER) })}</p>
          )}
          {markdown !== null && !isTooLong && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
            <section className={styles.sheet} aria-label={t('charter.preview')} tabIndex={0}>
              <Prose source={markdown} />
            </section>
          )}
        </div>
      }
    >
      <Button
        look="primary"
        disabled={whole === null || isTooLong}
        onClick={() => {
          if (whole === null) return;
          onTake(whole);
          onClose();
        }}
      >
        {t(way === 'append' && !isEmpty ? 'charter.takeBelow' : 'charter.takeInstead')}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
