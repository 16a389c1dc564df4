import type { Detector } from './detector';
import { NO_BREAK } from './french-spaces';
import { rawProse } from './masked';

/** Units that are one however they are stuck to the figure; the others (« 5 m ») only after a space, « 5m » being many things. */
const SURE = '%|€|km/h|km|kg|cm|mm|m²|m³|Go|Mo|kWh|°C|min';
const AFTER_A_SPACE = `${SURE}|h|m|g|l|L|£|\\$`;
const UNIT = new RegExp(
  `(?<![\\p{L}\\d.,/]|[\\p{L}\\d]-)(\\d{1,12}(?:[.,\\u00a0\\u202f ]\\d{1,12}){0,5})(?:( )(?:${AFTER_A_SPACE})|(?:${SURE}))(?![\\p{L}\\d²³]|['’]\\p{L})`,
  'gu',
);

/** A figure that the end of a line may part from its unit (« 12 km », « 50% »). No options. */
export const detector: Detector = (text) =>
  [...text.once(rawProse).matchAll(UNIT)].map(({ 0: found, 1: figure = '', index }) => {
    const end = index + found.length;
    const unit = found.slice(figure.length).trim();
    const last = /\d+$/.exec(figure)?.[0] ?? figure;
    const start = index + figure.length - last.length;
    return { start, end, instead: `${last}${NO_BREAK}${unit}`, message: null };
  });
