import type { Brand } from './model';

type Language = Brand['language'];

/** All the languages, each once, the brand's own first. */
export const languagesFrom = (own: Language, all: readonly Language[]): Language[] => [
  ...new Set([own, ...all]),
];
