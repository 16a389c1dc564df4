import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { Brand } from '../../../brands/model';
import { liveBrands } from '../../../brands/records';
import { lexiconOf } from '../../charter/lexicon-of';
import { parseCharter } from '../../charter/parse-charter';
import { liveCharters } from '../../charter/records';
import { liveStoredRules } from '../../records';
import type { ReplyChecker } from '../model';

/** The rules that run on replies, and the brands that they are run for. */
export interface CheckingReplies {
  /** Null until they are loaded. */
  checker: ReplyChecker | null;
  /** Whose rules are run; all there are until they are read. */
  speakers: readonly Brand[];
}

/**
 * Loads the rules that run on replies, and loads them anew whenever a rule, a charter or a brand changes.
 * @param only id of the brand whose rules alone are run; null: every brand's
 */
export function useReplyChecker(only: string | null): CheckingReplies {
  const { language } = useTranslation();
  const brands = useReady(liveBrands);
  const charters = useReady(liveCharters);
  const stored = useReady(liveStoredRules);
  const [loaded, setLoaded] = useState<CheckingReplies>({ checker: null, speakers: [] });
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (brands === null || charters === null || stored === null) return;
    let isOver = false;
    const speakers = brands.filter(({ id }) => only === null || id === only);
    const load = async () => {
      const { createReplyChecker } = await import('../create-reply-checker');
      const markdown = new Map(charters.map((charter) => [charter.brandId, charter.markdown]));
      return createReplyChecker({
        speakers: speakers.map((brand) => ({
          brand,
          lexicon: lexiconOf(parseCharter(markdown.get(brand.id) ?? '')),
        })),
        brands,
        stored,
        panelLanguage: language,
      });
    };
    load().then(
      (checker) => isOver || setLoaded({ checker, speakers }),
      (error: unknown) => isOver || setFailure({ error }),
    );
    return () => {
      isOver = true;
    };
  }, [only, brands, charters, stored, language]);
  if (failure !== null) throw failure.error;
  return loaded;
}

function useReady<Value>(live: () => Parameters<typeof useLive<Value>>[0]): Value | null {
  const state = useLive(useMemo(live, [live]));
  if (state.state === 'failed') throw state.error;
  return state.state === 'ready' ? state.value : null;
}
