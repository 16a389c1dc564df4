import { classNames } from './class-names';
import type { ControlProps } from './field';
import styles from './marked-area.module.css';

/** A stretch of a text that was found in it: UTF-16 offsets, end excluded. */
export interface MarkedHit {
  start: number;
  end: number;
  severity: 'info' | 'sensitive' | 'serious' | 'illegal';
}

interface MarkedAreaProps {
  control: ControlProps;
  lang: string | undefined;
  text: string;
  /** In reading order; of those that overlap the first is drawn. */
  hits: readonly MarkedHit[];
  onText: (text: string) => void;
}

/** A field in which what was found is underlined by severity. A copy of the text behind it carries the marks and makes it grow. */
export function MarkedArea({ control, lang, text, hits, onText }: MarkedAreaProps) {
  return (
    <div className={styles.area}>
      <div className={classNames(control.className, styles.mirror)} dir="auto" aria-hidden>
        {stretchesOf(text, hits).map(({ start, said, severity }) =>
          severity === null ? (
            <span key={start}>{said}</span>
          ) : (
            <mark key={start} className={styles[severity]}>
              {said}
            </mark>
          ),
        )}
        {/* a last empty line has no height of its own */}
        {'\u200b'}
      </div>
      <textarea
        {...control}
        className={classNames(control.className, styles.writing)}
        lang={lang}
        dir="auto"
        spellCheck={false}
        maxLength={10_000}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}

function stretchesOf(text: string, hits: readonly MarkedHit[]) {
  const stretches: { start: number; said: string; severity: MarkedHit['severity'] | null }[] = [];
  let at = 0;
  for (const { start, end, severity } of hits) {
    if (start < at || end === start) continue;
    if (start > at) stretches.push({ start: at, said: text.slice(at, start), severity: null });
    stretches.push({ start, said: text.slice(start, end), severity });
    at = end;
  }
  if (at < text.length) stretches.push({ start: at, said: text.slice(at), severity: null });
  return stretches;
}
