import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { CharterLink } from '../charter/panel/use-charter-link';
import { HitButtons } from './hit-row';
import { ListedHit } from './listed-hit';
import { SectionLink } from './section-link';
import type { ToneStore } from './tone-store';
import type { HitActions } from './use-hit-actions';

interface HitListProps {
  store: ToneStore;
  brand: Brand | null;
  actions: HitActions;
  /** Where the brand's charter stands beside the list. */
  charter?: CharterLink;
}

/** What is wrong with the draft, in reading order. Arrows choose, Enter corrects. */
export function HitList({ store, brand, actions, charter }: HitListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { text, hits, current } = useStore(store);
  useEffect(() => {
    // while one writes in the page, the keyboard stays there
    if (document.hasFocus()) list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const hit = hits[current];
    if (event.key === 'ArrowDown')
      store.setState({ current: Math.min(current + 1, hits.length - 1) });
    else if (event.key === 'ArrowUp') store.setState({ current: Math.max(current - 1, 0) });
    else if (event.key === 'Enter' && hit !== undefined) void actions.fix(hit);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's row can't be laid out apart from its table
    <div
      ref={list}
      role="grid"
      aria-label={t('tone.list')}
      aria-activedescendant={`hit-${current}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {hits.map((hit, index) => (
        <ListedHit
          key={`${hit.ruleId} ${hit.start}`}
          {...{ hit, index, store }}
          draft={text ?? ''}
          isCurrent={index === current}
        >
          {index === current && charter !== undefined && (
            <SectionLink hit={hit} charter={charter} />
          )}
          {index === current && (
            <HitButtons hit={hit} draft={text ?? ''} brand={brand} actions={actions} />
          )}
        </ListedHit>
      ))}
    </div>
  );
}
