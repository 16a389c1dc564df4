import { useStore } from 'zustand';
import { Chip } from '../../../../components/chip';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { CURVE_CHOICES } from '../../compare/compare-curve';
import { type PostsStore, SPAN_HOURS, SPANS, type Span } from '../posts-store';
import styles from './curves.module.css';
import type { Curves } from './use-curves';

const SPAN_WORDS = {
  '48': 'compare.span48',
  '168': 'compare.span168',
  all: 'compare.spanAll',
} as const satisfies Record<Span, string>;

/** What the curves show, over how many hours, and how often their posts were read. */
export function CurvesToolbar({ store, curves }: { store: PostsStore; curves: Curves | null }) {
  const { t } = useTranslation();
  const counter = useStore(store, (state) => state.counter);
  const posts = curves?.posts ?? [];
  const readings = posts.reduce((sum, post) => sum + post.readings, 0);
  return (
    <div className={styles.toolbar}>
      <fieldset className={styles.chips}>
        <legend className={text.unseen}>{t('compare.counter')}</legend>
        {CURVE_CHOICES.map((choice) => (
          <Chip
            key={choice}
            on={choice === counter}
            onClick={() => store.setState({ counter: choice })}
          >
            {choice === 'rate' ? t('compare.rate') : t(`post.${choice}`)}
          </Chip>
        ))}
      </fieldset>
      <fieldset className={styles.chips}>
        <legend className={text.unseen}>{t('compare.span')}</legend>
        {SPANS.map((choice) => (
          <Chip
            key={choice}
            on={SPAN_HOURS[choice] === curves?.span}
            onClick={() => store.setState({ span: choice })}
          >
            {t(SPAN_WORDS[choice])}
          </Chip>
        ))}
      </fieldset>
      {posts.length > 0 && (
        <span className={`${text.hint} ${layout.push}`}>
          {t('compare.readByYou', { count: Math.round(readings / posts.length) })}
        </span>
      )}
    </div>
  );
}
