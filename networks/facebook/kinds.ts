import type { ReactionKind } from '../contract';

/**
 * What Facebook calls its seven reactions in the six interface languages. Seen in English (2025-12), Portuguese (2026-09)
 * and, in part, French (2026); the others from public code of 2026.
 */
const WORDS: Partial<Record<ReactionKind, RegExp>> = {
  like: /^(?:like|j['’]aime|me gusta|gefällt mir|mi piace|curti(?:r|da)?|gosto)$/i,
  love: /^(?:love|j['’]adore|me encanta|liebe|amei|adoro)$/i,
  care: /^(?:care|solidaire|me importa|umarmung|abbraccio|força|coragem)$/i,
  haha: /^(?:haha|ahah|me divierte|riso)$/i,
  wow: /^(?:wow|wouah|waouh|me asombra|uau|surpresa)$/i,
  sad: /^(?:sad|triste|me entristece|traurig|sigh)$/i,
  angry: /^(?:angry|grr+|me eno(?:ja|fada)|me enfada|wütend|ira)$/i,
};

/** Which reaction a word is; null for one that nobody listed. */
export function kindCalled(word: string): ReactionKind | null {
  const found = Object.entries(WORDS).find(([, words]) => words.test(word.trim()));
  return (found?.[0] as ReactionKind | undefined) ?? null;
}
