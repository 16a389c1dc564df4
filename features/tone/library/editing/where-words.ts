import type { Translation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { WordingHit } from '../model';

/** For which brands and networks a hit is one, in words; empty where it is one wherever the reply serves. */
export function whereWords(
  { brandIds, networks }: Pick<WordingHit, 'brandIds' | 'networks'>,
  speakers: readonly Brand[],
  { t }: Pick<Translation, 't'>,
): string {
  const names = speakers.filter(({ id }) => brandIds.includes(id)).map(({ name }) => name);
  const where = networks.map((network) => t(`common.${network}`));
  const parts: string[] = [];
  if (names.length > 0) parts.push(t('toneLibrary.forBrands', { names: names.join(', ') }));
  if (where.length > 0) parts.push(t('toneLibrary.onNetworks', { names: where.join(', ') }));
  return parts.join(' · ');
}
