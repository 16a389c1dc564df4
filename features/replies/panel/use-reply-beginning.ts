import { useEffect } from 'react';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { Place } from '../insertions/place';
import type { Reply } from '../model';
import { begunReply } from '../saving/begun-reply';
import type { Clipping } from '../saving/clipping';
import { findAlike } from '../saving/find-alike';
import type { RepliesStore } from './replies-store';
import { useClipping } from './use-clipping';

/**
 * Opens the form on a new reply made of a text: of what was chosen in the page, as soon as the form is free, and of
 * whatever is given to the function returned.
 * @param library null while it is being read
 */
export function useReplyBeginning(
  store: RepliesStore,
  { brand, network, target }: Place,
  library: readonly Reply[] | null,
  client: PageClient | null,
): (text: string) => void {
  const { t, language } = useTranslation();
  const say = useNotice();
  // before the page has told where it is, the brand in front may be another's
  const [clipping, layAside] = useClipping(network === null ? null : client);

  const begin = (found: Clipping, replies: readonly Reply[]) => {
    const begun = begunReply(found, brand?.name ?? null, brand?.language ?? language);
    const alike = findAlike(begun.wordings[0] ?? '', replies);
    store.setState({ form: { reply: null, begun, alike } });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the clipping's coming that matters
  useEffect(() => {
    if (clipping === null || library === null) return;
    const beginNow = () => {
      begin(clipping, library);
      layAside();
    };
    if (store.getState().form === null) return beginNow();
    say({ severity: 'info', text: t('saving.waits') });
    return store.subscribe(({ form }) => form === null && beginNow());
  }, [clipping, library === null]);

  return (text) => {
    const authors = target?.author ? [target.author] : [];
    begin({ text, authors }, library ?? []);
  };
}
