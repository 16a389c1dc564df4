import { useMemo } from 'react';
import { useStore } from 'zustand';
import { Chip } from '../../../components/chip';
import { FilterMenu } from '../../../components/filter-menu';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Reply, ReplyState } from '../model';
import { commonTags } from './common-tags';
import type { LibraryStore } from './library-store';
import { STATE_NAMES } from './state-names';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];
const STATES: readonly ReplyState[] = ['approved', 'draft', 'archived'];
const MARKS = [
  { value: 'favourite', name: 'library.favourites' },
  { value: 'crisisSafe', name: 'library.crisisSafeOnes' },
] as const;

/** What narrows the library down: language, tag, state, network, mark. */
export function ReplyFilters(props: { library: readonly Reply[]; store: LibraryStore }) {
  const { t } = useTranslation();
  const { library, store } = props;
  const { language, state, network, tag, mark } = useStore(store);
  const tags = useMemo(() => commonTags(library), [library]);
  const toggle = (wanted: Reply['language']) =>
    store.setState({ language: language === wanted ? null : wanted });
  return (
    <>
      <Chip on={language === 'fr'} onClick={() => toggle('fr')}>
        {t('common.french')}
      </Chip>
      <Chip on={language === 'en'} onClick={() => toggle('en')}>
        {t('common.english')}
      </Chip>
      {tags.length > 0 && (
        <FilterMenu
          name={t('library.tag')}
          all={t('library.anyTag')}
          value={tag}
          choices={tags.map((name) => ({ value: name, label: name }))}
          onChoose={(next) => store.setState({ tag: next })}
        />
      )}
      <FilterMenu
        name={t('library.state')}
        all={t('library.anyState')}
        value={state}
        choices={STATES.map((value) => ({ value, label: t(STATE_NAMES[value]) }))}
        onChoose={(next) => store.setState({ state: next })}
      />
      <FilterMenu
        name={t('library.network')}
        all={t('library.anyNetwork')}
        value={network}
        choices={NETWORKS.map((value) => ({ value, label: t(`common.${value}`) }))}
        onChoose={(next) => store.setState({ network: next })}
      />
      <FilterMenu
        name={t('library.mark')}
        all={t('library.anyMark')}
        value={mark}
        choices={MARKS.map(({ value, name }) => ({ value, label: t(name) }))}
        onChoose={(next) => store.setState({ mark: next })}
      />
    </>
  );
}
