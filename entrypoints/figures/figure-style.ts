import { MARK_COLORS } from '../../assets/overlay-colors';

/**
 * How figures look. Words are drawn by the sheet and not written: a page's `window.find` reads texts in closed shadow
 * roots too. Nothing moves, and nothing can be pressed.
 */
export const FIGURE_STYLE = `
.figure {
  position: absolute; left: 0; top: 0; display: flex; align-items: center; gap: 7px; height: 18px;
  direction: ltr; visibility: hidden; pointer-events: none; white-space: nowrap; color: ${MARK_COLORS.ink2};
  font: 400 12px/18px system-ui, sans-serif; font-variant-numeric: tabular-nums
}
.value::after, .change::after { content: attr(data-word) }
.change { font-weight: 600; color: ${MARK_COLORS.ink} }
[data-word=""], [data-form="short"] .value, [data-form="bare"] .value, [data-form="bare"] .change { display: none }
svg { width: 44px; height: 17px; flex: none; overflow: visible; fill: none; stroke: ${MARK_COLORS.accent} }
path { stroke-width: 1.75; stroke-linejoin: round; stroke-linecap: round }
circle { stroke: none; fill: ${MARK_COLORS.accent} }
@media (forced-colors: active) {
  .figure, .change { color: CanvasText }
  path { stroke: CanvasText }
  circle { fill: CanvasText }
}
`;
