import { useMemo, useState } from 'react';
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

interface CharterPartProps {
  brand: Brand;
  /** Null: none in sight. */
  network: NetworkId | null;
  /** Of what is being written. */
  language: ToneLanguage;
}

/** The part of the brand's charter that fits where one writes, to search and to copy from. */
export function CharterPart({ brand, network, language }: CharterPartProps) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveCharter(brand.id), [brand.id]));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') return <Skeleton label={t('common.loading')} rows={4} />;
  const markdown = live.value?.markdown ?? '';
  return markdown.trim() === '' ? (
    <EmptyState title={t('charter.noneTitle', { brand: brand.name })} text={t('charter.noneText')}>
      <Button onClick={() => void ask('openDashboard', { section: 'charter' })}>
        {t('charter.write')}
      </Button>
    </EmptyState>
  ) : (
    <WrittenCharter {...{ markdown, network, language }} />
  );
}

interface WrittenCharterProps extends Omit<CharterPartProps, 'brand'> {
  markdown: string;
}

function WrittenCharter({ markdown, network, language }: WrittenCharterProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const passages = useMemo(
    () => charterFor(parseCharter(markdown), network, language).map(passageOf),
    [markdown, network, language],
  );
  const found = useMemo(() => findInCharter(passages, query), [passages, query]);
  return (
    <section className={styles.part} aria-label={t('charter.panelTitle')}>
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
