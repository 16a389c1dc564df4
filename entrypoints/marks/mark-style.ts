import { MARK_COLORS } from '../../assets/overlay-colors';

const TONES = ['info', 'sensitive', 'serious', 'illegal'] as const;

/**
 * How marks and veils look. Words are drawn by the sheet and not written: a page's `window.find` reads texts in closed
 * shadow roots too.
 */
export const MARK_STYLE = `
.mark { position: absolute; left: 0; top: 0; pointer-events: none }
.mark[hidden] { display: none }
${TONES.map((tone, severity) => `.mark[data-severity="${severity}"] { --tone: ${MARK_COLORS[tone]} }`).join('\n')}
.bar { position: absolute; width: 3px; border-radius: 2px; background: var(--tone) }
button {
  all: unset; position: absolute; box-sizing: border-box; pointer-events: auto; cursor: pointer;
  font: 600 12px/18px system-ui, sans-serif; white-space: nowrap; user-select: none; -webkit-user-select: none
}
button:focus-visible { outline: 2px solid ${MARK_COLORS.accent}; outline-offset: 1px }
.tab {
  display: flex; align-items: center; gap: 4px; height: 20px; padding: 0 7px 0 5px;
  color: var(--tone); background: ${MARK_COLORS.paper}; border: 1px solid ${MARK_COLORS.line}; border-radius: 6px
}
.tab:hover { border-color: var(--tone) }
.tab::before { content: ""; position: absolute; inset: -3px }
.tab::after { content: attr(data-word) }
.tab[hidden] { display: none }
svg { width: 10px; height: 10px; flex: none; fill: none; stroke: var(--tone); stroke-width: 1.5; overflow: visible }
.mark[data-severity="2"] svg, .mark[data-severity="3"] svg { fill: var(--tone) }
.veil {
  display: flex; align-items: center; padding: 0 8px; overflow: hidden; border-radius: 6px;
  color: ${MARK_COLORS.ink2}; background: ${MARK_COLORS.paper}
}
.veil::after { content: attr(data-word); overflow: hidden; text-overflow: ellipsis }
@supports (backdrop-filter: blur(1px)) {
  .veil { background: color-mix(in srgb, ${MARK_COLORS.paper} 70%, transparent); backdrop-filter: blur(8px) }
}
.veil.bare { opacity: 0; pointer-events: none; backdrop-filter: none }
.veil.bare:focus-visible { opacity: 1; color: transparent; background: none }
.veil[hidden] { display: none }
@media (forced-colors: active) {
  .bar { forced-color-adjust: none }
  .tab, .veil { background: Canvas; color: CanvasText; border: 1px solid CanvasText }
}
`;
