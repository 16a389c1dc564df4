import { Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { Field } from '../../../components/field';
import { IconButton } from '../../../components/icon-button';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { WordingTone } from '../../tone/library/editing/use-wording-hits';
import { WordingHits } from '../../tone/library/editing/wording-hits';
import type { Surroundings } from '../template/surroundings';
import { AddTag } from './add-tag';
import { TaggedArea, type TaggedAreaHandle } from './tagged-area';
import { WordingFaults } from './wording-faults';
import styles from './wordings-field.module.css';

interface WordingsFieldProps {
  wordings: readonly string[];
  /** Which one is open. */
  at: number;
  language: 'fr' | 'en';
  /** True once saving was refused because there is no text. */
  missing: boolean;
  /** Finds other replies by their shortcuts; null while they are being read. */
  partial: Surroundings['partial'] | null;
  /** What the tone rules say of the open one. */
  tone: WordingTone;
  onOpen: (at: number) => void;
  onChange: (wordings: string[]) => void;
}

/** The wordings of a reply, one open at a time. */
export function WordingsField(props: WordingsFieldProps) {
  const { wordings, at, language, missing, partial, tone, onOpen, onChange } = props;
  const { t } = useTranslation();
  const area = useRef<TaggedAreaHandle>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const value = wordings[at] ?? '';
  const put = (next: string) => onChange(wordings.map((old, i) => (i === at ? next : old)));
  const add = () => {
    onChange([...wordings, '']);
    onOpen(wordings.length);
    // its area is drawn anew, with the wording
    requestAnimationFrame(() => area.current?.select(0, 0));
  };
  const removeOpen = () => {
    onChange(wordings.filter((_, i) => i !== at));
    onOpen(Math.max(0, at - 1));
  };
  return (
    <div>
      <div className={styles.wordings}>
        {wordings.map((_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: wordings have no identity but their place
          <Chip key={i} on={i === at} onClick={() => onOpen(i)}>
            {t('library.wording', { number: i + 1 })}
          </Chip>
        ))}
        <Button look="quiet" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onClick={add}>
          {t('library.addWording')}
        </Button>
        {at > 0 && (
          <IconButton
            label={t('library.removeWording', { number: at + 1 })}
            icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
            onClick={removeOpen}
          />
        )}
        {wordings.length > 1 && (
          <span className={`${text.hint} ${layout.push}`}>{t('library.wordingsHint')}</span>
        )}
      </div>
      <Field
        label={t('library.wordingLabel', { number: at + 1 })}
        problem={missing && at === 0 ? t('replies.needBody') : null}
      >
        {(control) => (
          <TaggedArea
            key={at}
            ref={area}
            control={control}
            value={value}
            language={language}
            rows={5}
            underlines={tone.hits}
            caret={caret}
            onCaret={setCaret}
            onChange={put}
          />
        )}
      </Field>
      <WordingFaults
        wording={value}
        partial={partial}
        caret={caret}
        onShow={({ start, end }) => area.current?.select(start, end)}
      />
      <div className={styles.legend}>
        <span className={styles.fromPage}>{t('library.fromPage')}</span>
        <span className={styles.fromBrand}>{t('library.fromBrand')}</span>
        <span className={styles.asked}>{t('template.fromAnswer')}</span>
        <span className={`${layout.actions} ${layout.push}`}>
          <AddTag onAdd={(offer) => area.current?.add(offer)} />
        </span>
      </div>
      <WordingHits
        wording={value}
        tone={tone}
        onShow={(start, end) => area.current?.select(start, end)}
        onPut={(change) => area.current?.replace(change) ?? false}
      />
    </div>
  );
}
