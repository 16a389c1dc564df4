import { createFormats } from '../../../components/formats';
import { createTranslate, type Language } from '../../../components/translate';
import type { Translation } from '../../../components/translation';

/** A language as screens have it, for tests of words without a screen. */
export function sampleTranslation(language: Language): Translation {
  const t = createTranslate(language);
  return { language, t, ...createFormats(language, t) };
}
