import { useMemo, useState } from 'react';
import { useLive } from '../../../../components/use-live';
import type { CharterSection } from '../model';
import { parseCharter } from '../parse-charter';
import { liveCharter } from '../records';
import { sectionAt } from '../section-at';

/** The way from what a rule found to the section of the brand's charter that says more. */
export interface CharterLink {
  /** The section that a rule names; null where the charter has none such, or nothing stands in it. */
  find: (name: string) => CharterSection | null;
  show: (section: CharterSection) => void;
  /** What was asked to be shown last, another object each time; null: nothing yet. */
  shown: { section: CharterSection } | null;
}

/** @param brandId whose charter; null: nobody's, and nothing is found */
export function useCharterLink(brandId: string | null): CharterLink {
  const live = useLive(useMemo(() => (brandId === null ? null : liveCharter(brandId)), [brandId]));
  const markdown = live.state === 'ready' ? (live.value?.markdown ?? '') : '';
  const read = useMemo(() => parseCharter(markdown), [markdown]);
  const [shown, setShown] = useState<CharterLink['shown']>(null);
  return {
    find(name) {
      const section = sectionAt(read, name);
      return section === null || section.body === '' ? null : section;
    },
    show: (section) => setShown({ section }),
    shown,
  };
}
