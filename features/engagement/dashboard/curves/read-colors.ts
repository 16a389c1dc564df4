import { SERIES, type SeriesToken } from './curve-strokes';

const GROUNDS = ['--paper', '--ink', '--ink-2', '--ink-3', '--line'] as const;
type CurveToken = SeriesToken | (typeof GROUNDS)[number];

/** Colours of the tokens as a canvas takes them: `rgb(11, 110, 117)`. */
export type CurveColors = Readonly<Record<CurveToken, string>> & { font: string };

/**
 * What the tokens are now, or in one theme: canvas and files know no tokens.
 * @param theme null: the one in sight
 */
export function readColors(theme: 'light' | null): CurveColors {
  const probe = document.createElement('span');
  if (theme !== null) probe.dataset.theme = theme;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colorOf = (token: CurveToken): string => {
    probe.style.color = `var(${token})`;
    return style.color;
  };
  const entries = [...SERIES, ...GROUNDS].map((token) => [token, colorOf(token)] as const);
  const font = style.getPropertyValue('--font').trim() || 'sans-serif';
  probe.remove();
  return { ...(Object.fromEntries(entries) as Record<CurveToken, string>), font };
}
