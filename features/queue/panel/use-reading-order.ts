import { useState } from 'react';
import { learnOrder } from '../reading-order';

/** The order of a post's comments on its page, learnt while the panel looks at that post. */
export function useReadingOrder(
  postKey: string | null,
  onPage: readonly string[],
): readonly string[] {
  const [learnt, setLearnt] = useState({ postKey, onPage, order: learnOrder([], onPage) });
  if (learnt.postKey === postKey && learnt.onPage === onPage) return learnt.order;
  const known = learnt.postKey === postKey ? learnt.order : [];
  const order = learnOrder(known, onPage);
  // Setting state while rendering is React's way of deriving it from what came before.
  setLearnt({ postKey, onPage, order: order.length === known.length ? known : order });
  return order;
}
