import { classNames } from '../../../components/class-names';
import type { ControlProps } from '../../../components/field';
import type { ToneHit } from '../model';
import styles from './try-box.module.css';

interface MarkedAreaProps {
  control: ControlProps;
  lang: string;
  text: string;
  /** In reading order; of those that overlap the first is drawn. */
  hits: readonly ToneHit[];
  onText: (text: string) => void;
}

/** A field in which what was found is underlined as in the network's box. A copy of the text behind it carries the marks and makes it grow. */
export function MarkedArea({ control, lang, text, hits, onText }: MarkedAreaProps) {
  return (
    <div className={styles.area}>
      <div className={classNames(control.className, styles.mirror)} aria-hidden>
        {stretchesOf(text, hits).map(({ start, said, level }) =>
          level === null ? (
            <span key={start}>{said}</span>
          ) : (
            <mark key={start} className={styles[level]}>
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

function stretchesOf(text: string, hits: readonly ToneHit[]) {
  const stretches: { start: number; said: string; level: ToneHit['level'] | null }[] = [];
  let at = 0;
  for (const { start, end, level } of hits) {
    if (start < at || end === start) continue;
    if (start > at) stretches.push({ start: at, said: text.slice(at, start), level: null });
    stretches.push({ start, said: text.slice(start, end), level });
    at = end;
  }
  if (at < text.length) stretches.push({ start: at, said: text.slice(at), level: null });
  return stretches;
}
