import { foundAt } from '../kinds/found';
import type { ReadText } from '../read-text';
import type { Detector } from './detector';
import { emojiPlaces } from './emoji-places';
import { hashtagPlaces } from './hashtag-places';
import { limitOn } from './limit-on';
import { shoutedPlaces } from './shouted-places';
import type { Place } from './stretches-of';

const COUNTED: Readonly<Record<string, (text: ReadText) => Place[]>> = {
  emoji: ({ folded }) => emojiPlaces(folded),
  hashtags: hashtagPlaces,
  capitals: shoutedPlaces,
};

/**
 * The first one too many of what is counted. Options: `counted` (`emoji`, `hashtags`, or `capitals` for words shouted),
 * and how many are allowed, by network's name and `elsewhere`.
 */
export const detector: Detector = (text, options, { network }) => {
  const places = COUNTED[String(options.counted)]?.(text) ?? [];
  return places
    .slice(limitOn(options, network))
    .slice(0, 1)
    .map((place) => foundAt(text, place));
};
