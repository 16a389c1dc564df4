import type { Severity } from '../../../components/severity-mark';
import type { Level } from '../model';

/** How each level is drawn, with the word that stands beside its shape. */
export const HIT_LEVELS = {
  suggestion: { severity: 'info', word: 'tone.suggestion' },
  warning: { severity: 'sensitive', word: 'tone.warning' },
  error: { severity: 'serious', word: 'tone.error' },
} as const satisfies Record<Level, { severity: Severity; word: string }>;
