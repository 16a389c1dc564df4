import type { Detector } from './detector';
import { readAddress } from './french-address';
import { inCaseOfMark } from './french-mixed-address';

/**
 * « tu » from a brand that says vous, or the other way round. A message that holds both is for the detector of mixes; a
 * « vous » said to several, or to everyone in a post, is no politeness. No options.
 */
export const detector: Detector = (text, _options, { brand, purpose }) => {
  if (brand === null || brand.register === null) {
    return [];
  }
  const { tu, vous, several } = text.once(readAddress);
  const isTu = brand.register === 'tu';
  if ((tu.length > 0 && vous.length > 0 && !several) || (isTu && (several || purpose === 'post'))) {
    return [];
  }
  return (isTu ? vous : tu).map((mark) => ({
    start: text.placeIn(mark.start),
    end: text.placeIn(mark.end),
    instead: inCaseOfMark(mark),
    message: null,
  }));
};
