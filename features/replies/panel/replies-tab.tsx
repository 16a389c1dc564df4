import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { KeyFoot } from '../../../components/key-foot';
import { altKey } from '../../../components/platform-keys';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { PageClient } from '../../../messaging/page-client';
import { TodayCount } from '../alike/panel/today-count';
import type { Place } from '../insertions/place';
import { liveReplies } from '../records';
import { useSuggestions } from '../suggestions/panel/use-suggestions';
import { AlikeNote } from './alike-note';
import { createRepliesStore, type RepliesStore } from './replies-store';
import styles from './replies-tab.module.css';
import { ReplyForm } from './reply-form';
import { ReplySearch } from './reply-search';
import { SaveDraft } from './save-draft';
import { useFilling } from './use-filling';
import { useLibrarySearch } from './use-library-search';
import { useReplyBeginning } from './use-reply-beginning';
import { useReplyWriting } from './use-reply-writing';

interface RepliesTabProps {
  /** Where replies go. */
  place: Place;
  postAddress: string | null;
  client: PageClient | null;
  /** What stands in the network's reply box; empty when nothing does, or when it is a private message. */
  draft: string;
  /** Stands above the search: whom one answers. Away while a reply is being written. */
  above: ReactNode;
}

/** The library: search, read filled, insert; write and change. */
export function RepliesTab(props: RepliesTabProps) {
  const { place, postAddress, client, draft, above } = props;
  const { brand, network } = place;
  const { t } = useTranslation();
  const [store] = useState<RepliesStore>(createRepliesStore);
  const form = useStore(store, (state) => state.form);
  const brandId = brand?.id ?? null;
  const live = useLive(useMemo(() => liveReplies(brandId), [brandId]));
  if (live.state === 'failed') throw live.error;

  const replies = live.state === 'ready' ? live.value : null;
  const library = useLibrarySearch(replies);
  const fill = useFilling(place, postAddress, replies);
  const writing = useReplyWriting();
  const suggestions = useSuggestions(replies, place);
  const beginReply = useReplyBeginning(store, place, replies, client);

  // another brand's replies are another library: what was selected in this one means nothing there
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the brand's change that matters
  useEffect(() => {
    store.setState(({ form }) => ({ selectedId: null, form: form?.reply === null ? form : null }));
  }, [brandId, store]);

  if (replies === null || library === null) return <Skeleton label={t('common.loading')} />;
  if (form !== null) {
    const { alike = null } = form;
    return (
      <ReplyForm
        key={`${form.reply?.id ?? 'new'} ${brandId}`}
        note={
          alike !== null && (
            <AlikeNote
              reply={alike}
              onOpen={() => store.setState({ form: { reply: alike, begun: {} } })}
            />
          )
        }
        reply={form.reply}
        begun={form.begun}
        brand={brand}
        library={replies}
        onClose={() => store.setState({ form: null })}
      />
    );
  }
  return (
    <>
      {above}
      <ReplySearch
        store={store}
        library={library}
        suggestions={suggestions}
        fill={fill}
        place={place}
        client={client}
        writing={writing}
      />
      <div className={styles.foot}>
        <SaveDraft draft={draft} onSave={() => beginReply(draft)} />
        {network !== null && <TodayCount network={network} />}
        <KeyFoot
          keys={[
            [['↵'], t('replies.insertKey')],
            [[altKey(), '↵'], t('replies.copyKey')],
            [['/'], t('replies.searchKey')],
          ]}
        />
      </div>
    </>
  );
}
