import { useRef } from 'react';
import { Chip } from '../../../components/chip';
import { Field } from '../../../components/field';
import { useTranslation } from '../../../components/translation';
import { tagName } from '../pieces';
import { TAGS } from '../template';
import styles from './reply-form.module.css';

interface BodyFieldProps {
  label: string;
  hint?: string;
  value: string;
  rows: number;
  /** Shows the variables to add. */
  offersTags?: boolean;
  language: 'fr' | 'en';
  problem: string | null;
  onChange: (value: string) => void;
}

/** A reply's text, with its variables one press away. */
export function BodyField(props: BodyFieldProps) {
  const { label, hint, value, rows, offersTags, language, problem, onChange } = props;
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);

  const add = (tag: string) => {
    const { selectionStart: start = value.length, selectionEnd: end = start } = area.current ?? {};
    const written = `{{${tag}}}`;
    onChange(value.slice(0, start) + written + value.slice(end));
    const caret = start + written.length;
    // the caret can be set only once the new value is drawn
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    });
  };

  return (
    <div>
      <Field label={label} problem={problem} {...(hint === undefined ? {} : { hint })}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={rows}
            lang={language}
            dir="auto"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      {offersTags && (
        <fieldset className={styles.tags} aria-label={t('replies.addTag')}>
          {TAGS.map((tag) => {
            const name = tagName(tag);
            return (
              <Chip key={tag} onClick={() => add(tag)}>
                + {name === undefined ? tag : t(name)}
              </Chip>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
