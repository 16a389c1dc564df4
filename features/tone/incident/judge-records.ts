import { strictDatabase } from '../../../storage/database';
import type { Brand } from '../../brands/model';
import { lexiconOf } from '../charter/lexicon-of';
import { parseCharter } from '../charter/parse-charter';
import { brandVoice } from '../draft/brand-voice';
import { type DraftChecker, loadChecker } from '../draft/load-checker';
import type { ToneContext } from '../tone-context';

const { brands, charters, toneRules } = strictDatabase;

/** Everything that judges what a brand is about to say, as it is stored now. */
export async function judgeOf(
  brand: Brand,
): Promise<{ checker: DraftChecker; voice: Pick<ToneContext, 'brand' | 'otherBrands'> }> {
  const [stored, charter, others] = await Promise.all([
    toneRules.filter(({ deletedAt }) => deletedAt === null).toArray(),
    charters.get(brand.id),
    brands.filter(({ deletedAt }) => deletedAt === null).toArray(),
  ]);
  const lexicon = lexiconOf(parseCharter(charter?.markdown ?? ''));
  return {
    checker: await loadChecker(brand.id, stored),
    voice: brandVoice(brand, others, lexicon),
  };
}
