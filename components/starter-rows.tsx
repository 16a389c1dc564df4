import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './starter-rows.module.css';
import text from './text.module.css';

/** One of the things that adding a starter list would bring. */
interface StarterRow {
  title: string;
  /** Below the title; null: nothing. */
  line: string | null;
  isThere: boolean;
  /** At the end of the row, unless it is there already. */
  aside: ReactNode;
}

interface StarterRowsProps {
  /** Of the list. */
  label: string;
  rows: readonly StarterRow[];
  /** Of the rows. */
  language: string;
  /** Beside what is there already. */
  thereWord: string;
  /** Below the list: how much of it is there already; null: nothing is. */
  said: string | null;
}

/** What adding a starter list would do, row by row. */
export function StarterRows({ label, rows, language, thereWord, said }: StarterRowsProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles.list} aria-label={label} tabIndex={0}>
        <ul>
          {rows.map(({ title, line, isThere, aside }) => (
            <li key={title} className={classNames(styles.row, isThere && styles.there)}>
              <div className={styles.what} lang={language}>
                <p className={styles.title}>{title}</p>
                {line !== null && <p className={`${text.hint} ${text.clip}`}>{line}</p>}
              </div>
              {isThere ? (
                <span className={styles.mark}>
                  <Check size={14} strokeWidth={2} aria-hidden />
                  {thereWord}
                </span>
              ) : (
                aside
              )}
            </li>
          ))}
        </ul>
      </section>
      <p className={classNames(text.hint, styles.said)} role="status">
        {said}
      </p>
    </>
  );
}
