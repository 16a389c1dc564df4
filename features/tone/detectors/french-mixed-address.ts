import type { Detector } from './detector';
import { type AddressMark, readAddress } from './french-address';

/**
 * « tu » and « vous » in one message. Found are the words of the register that doesn't fit: against the brand's choice;
 * where none is known, the rarer; where both are as many, the later. No options.
 */
export const detector: Detector = (text, _options, { brand }) => {
  const { tu, vous, several } = text.once(readAddress);
  const [firstTu, firstVous] = [tu[0], vous[0]];
  if (several || firstTu === undefined || firstVous === undefined) {
    return [];
  }
  const odd = oddOnes(tu, vous, brand?.register ?? null);
  const other = odd === tu ? firstVous : firstTu;
  return odd.map((mark) => ({
    start: text.placeIn(mark.start),
    end: text.placeIn(mark.end),
    instead: inCaseOfMark(mark),
    message: sayMix(mark, other),
  }));
};

function oddOnes(
  tu: AddressMark[],
  vous: AddressMark[],
  register: 'tu' | 'vous' | null,
): AddressMark[] {
  if (register !== null) {
    return register === 'vous' ? tu : vous;
  }
  if (tu.length !== vous.length) {
    return tu.length < vous.length ? tu : vous;
  }
  return (tu[0]?.start ?? 0) > (vous[0]?.start ?? 0) ? tu : vous;
}

/** The word in the other register, with a capital where it had one. */
export function inCaseOfMark({ word, instead }: AddressMark): string | null {
  const [first = ''] = word;
  return instead !== null && first !== first.toLowerCase()
    ? instead.charAt(0).toUpperCase() + instead.slice(1)
    : instead;
}

function sayMix(mark: AddressMark, other: AddressMark): Record<'fr' | 'en', string> {
  return {
    fr: `Ce message mêle tu et vous : « ${mark.word} » ici, « ${other.word} » ailleurs. La personne se demande à qui l’on parle.`,
    en: `This message mixes tu and vous: “${mark.word}” here, “${other.word}” elsewhere. It reads as if two people wrote it.`,
  };
}
