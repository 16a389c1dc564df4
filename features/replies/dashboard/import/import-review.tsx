import { useEffect, useRef } from 'react';
import { Button } from '../../../../components/button';
import page from '../../../../components/page.module.css';
import { Progress } from '../../../../components/progress';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { FileRefused } from './file-refused';
import type { ImportItem } from './import-item';
import styles from './import-review.module.css';
import { PlanReview } from './plan-review';
import { ReadingOptions } from './reading-options';
import { useOpening } from './use-opening';

export interface ImportReviewProps {
  item: ImportItem;
  /** Which of several it is, from 1. */
  place: { index: number; total: number };
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Something else is chosen. */
  onLeave: () => void;
  /** It is written, or left out while others follow. */
  onDone: () => void;
}

/** One file or text: how it was understood, and what importing it would do. */
export function ImportReview(props: ImportReviewProps) {
  const { item, place, onLeave, onDone } = props;
  const { t } = useTranslation();
  const { opened, refusal, part, read, map } = useOpening(item);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isLast = place.index === place.total;
  return (
    <>
      <section className={page.part}>
        <div className={styles.head}>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {item.name}
          </h2>
          {place.total > 1 && <span className={text.meta}>{t('importing.fileOf', place)}</span>}
        </div>
        {part !== null && (
          <Progress label={t('importing.reading', { file: item.name })} part={part} />
        )}
        {opened !== null && <ReadingOptions opened={opened} onRead={read} onMap={map} />}
      </section>
      {refusal !== null && (
        <>
          <FileRefused name={item.name} refusal={refusal} />
          <Button className={styles.leave} onClick={isLast ? onLeave : onDone}>
            {t(isLast ? 'importing.another' : 'importing.skipFile')}
          </Button>
        </>
      )}
      {opened !== null && refusal === null && <PlanReview {...props} opened={opened} />}
    </>
  );
}
