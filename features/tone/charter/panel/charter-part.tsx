import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { SearchField } from '../../../../components/search-field';
import { Skeleton } from '../../../../components/skeleton';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { ask } from '../../../../messaging/calls';
import type { NetworkId } from '../../../../networks/contract';
import type { Brand } from '../../../brands/model';
import type { ToneLanguage } from '../../model';
import { charterFor } from '../charter-for';
import { findInCharter, passageOf } from '../find-in-charter';
import { parseCharter } from '../parse-charter';
import { liveCharter } from '../records';
import styles from './charter-part.module.css';
import { CharterPassageView } from './charter-passage-view';
import type { CharterLink } from './use-charter-link';

interface CharterPartProps {
  brand: Brand;
  /** Null: none in sight. */
  network: NetworkId | null;
  /** Of what is being written. */
  language: ToneLanguage;
  /** A section to bring into sight, whatever it was written for; null: none. */
  shown?: CharterLink['shown'];
}

/** The part of the brand's charter that fits where one writes, to search and to copy from. */
export function CharterPart({ brand, network, language, shown = null }: CharterPartProps) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveCharter(brand.id), [brand.id]));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') return <Skeleton label={t('common.loading')} rows={4} />;
  const markdown = live.value?.markdown ?? '';
  return markdown.trim() === '' ? (
    <EmptyState
      inPart
      title={t('charter.noneTitle', { brand: brand.name })}
      text={t('charter.noneText')}
    >
      <Button onClick={() => void ask('openDashboard', { section: 'charter' })}>
        {t('charter.write')}
      </Button>
    </EmptyState>
  ) : (
    <WrittenCharter {...{ markdown, network, language, shown }} />
  );
}

interface WrittenCharterProps extends Omit<CharterPartProps, 'brand'> {
  markdown: string;
  shown: CharterLink['shown'];
}

function WrittenCharter({ markdown, network, language, shown }: WrittenCharterProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const passages = useMemo(() => {
    const fitting = charterFor(parseCharter(markdown), network, language);
    const isThere = fitting.some(({ anchor }) => anchor === shown?.section.anchor);
    return (shown === null || isThere ? fitting : [shown.section, ...fitting]).map(passageOf);
  }, [markdown, network, language, shown]);
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown === null) return;
    setQuery('');
    const { anchor } = shown.section;
    // drawn again without the search first
    requestAnimationFrame(() => {
      const passage = part.current?.querySelector<HTMLElement>(
        `[data-section="${CSS.escape(anchor)}"]`,
      );
      passage?.scrollIntoView({ block: 'start' });
      passage?.focus({ preventScroll: true });
    });
  }, [shown]);
  const found = useMemo(() => findInCharter(passages, query), [passages, query]);
  return (
    <section ref={part} className={styles.part} aria-label={t('charter.panelTitle')}>
      <SearchField
        label={t('charter.search')}
        placeholder={t('charter.search')}
        value={query}
        onValue={setQuery}
      />
      <p className={found.length === 0 ? styles.nothing : text.unseen} role="status">
        {found.length === 0 && t('charter.nothing', { words: query.trim() })}
      </p>
      {found.map((passage) => (
        <CharterPassageView key={passage.section.anchor} passage={passage} language={language} />
      ))}
    </section>
  );
}
