import { aBoolean, fieldsOf } from '../../settings/parse-fields';
import type { ShieldSettings } from './model';

/** Minutes. */
const SHORTEST = 5;
const LONGEST = 240;

/** The settings of the shield, from wherever they were kept. */
export function parseShield(raw: unknown, otherwise: ShieldSettings): ShieldSettings {
  const { isOn, breakAfter } = fieldsOf(raw);
  const isSpan = typeof breakAfter === 'number' && breakAfter >= SHORTEST && breakAfter <= LONGEST;
  return {
    isOn: aBoolean(isOn, otherwise.isOn),
    breakAfter: isSpan || breakAfter === null ? breakAfter : otherwise.breakAfter,
  };
}
