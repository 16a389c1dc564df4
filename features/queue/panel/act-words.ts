/** What a decision is called where it is made. */
export const ACT_WORDS = {
  waiting: 'queue.toWaiting',
  'waiting-for': 'queue.toWaitingFor',
  private: 'queue.toPrivate',
  seen: 'queue.toSeen',
  'to-answer': 'queue.toAnswer',
  answered: 'queue.toAnswered',
  hidden: 'queue.toHidden',
  reported: 'queue.toReported',
  closed: 'queue.toClosed',
} as const;
