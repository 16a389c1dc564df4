import type { Detector } from './detector';
import { rawProse } from './masked';

const STRAIGHT = /(?<=\p{L}\p{M}*)['´`‘](?=[\p{L}«“"\d])/gu;

/** Typewriter apostrophes inside words: « l'arrêt » for « l’arrêt ». No options. */
export const detector: Detector = (text) =>
  [...text.once(rawProse).matchAll(STRAIGHT)].map(({ index }) => ({
    start: index,
    end: index + 1,
    instead: '’',
    message: null,
  }));
