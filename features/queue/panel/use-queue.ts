import { useEffect, useMemo, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { PageView } from '../../../messaging/panel-port';
import type { Brand } from '../../brands/model';
import { sectionBrand } from '../../crisis/judging/section-brand';
import { queueEntries } from '../queue-entry';
import { followThread, type ThreadRows } from './follow-thread';
import { createQueue, type Queue } from './queue-store';

/**
 * Follows the queue of the post in view, into a store of its own: comments come while one browses, and then only who
 * shows them is drawn again.
 * @param view null: no page is beside
 */
export function useQueue(view: PageView | null, brands: readonly Brand[]): StoreApi<Queue> {
  const [store] = useState(createQueue);
  const postKey = view?.postInView ?? null;
  const network = view?.network ?? null;
  // each look at the page makes another object that says the same
  const spoken = JSON.stringify(view?.speaker ?? { ok: false, why: 'absent' });
  const derive = useMemo(
    () =>
      ({ postAuthor, ...rows }: ThreadRows) => {
        const speaker = JSON.parse(spoken) as PageView['speaker'];
        const section =
          network === null ? null : sectionBrand(brands, { network, postAuthor, speaker });
        const entries = queueEntries({ ...rows, brands, section });
        const toAnswer = entries.filter(({ standing }) => standing.state === 'to-answer').length;
        return { entries, toAnswer, failure: null };
      },
    [brands, network, spoken],
  );
  const [rows] = useState(() => ({ latest: null as ThreadRows | null, derive }));

  useEffect(() => {
    rows.latest = null;
    store.setState({ entries: null, toAnswer: 0, held: null, failure: null });
    if (postKey === null) return;
    return followThread(
      postKey,
      (latest) => {
        rows.latest = latest;
        store.setState(rows.derive(latest));
      },
      (error) => store.setState({ failure: { error } }),
    );
  }, [postKey, rows, store]);

  useEffect(() => {
    rows.derive = derive;
    if (rows.latest !== null) store.setState(derive(rows.latest));
  }, [derive, rows, store]);
  return store;
}
