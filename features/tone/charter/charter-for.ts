import type { NetworkId } from '../../../networks/contract';
import type { ToneLanguage } from '../model';
import type { CharterSection, ReadCharter } from './model';

/**
 * The part of a charter that fits where the person is: what was written for this network first, then what holds
 * everywhere, each in the author's order. Headings with nothing below them are left out.
 * @param network null: none in sight, all notes are shown
 */
export function charterFor(
  { sections }: ReadCharter,
  network: NetworkId | null,
  language: ToneLanguage,
): CharterSection[] {
  const fitting = sections.filter(
    (section) =>
      section.body !== '' &&
      (section.language ?? language) === language &&
      (network === null || section.networks.length === 0 || section.networks.includes(network)),
  );
  if (network === null) return fitting;
  const isOwn = ({ networks }: CharterSection) => networks.length > 0;
  return [...fitting.filter(isOwn), ...fitting.filter((section) => !isOwn(section))];
}
