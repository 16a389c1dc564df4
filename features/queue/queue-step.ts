const QUEUE_STEPS = ['next', 'previous', 'answer'] as const;

/** What a browser's command asks of the queue, from the page. */
export type QueueStep = (typeof QUEUE_STEPS)[number];

/** What the browser's session storage says; null when it is no step. */
export function queueStepIn(value: unknown): QueueStep | null {
  return QUEUE_STEPS.find((step) => step === value) ?? null;
}
