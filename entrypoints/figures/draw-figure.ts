import type { PageFigure } from '../../features/engagement/feed/model';

/** Draws a figure: what is counted, how it changed, and its curve; not shown yet. */
export function drawFigure({ value, change, path }: PageFigure): HTMLElement {
  const element = document.createElement('div');
  element.className = 'figure';
  // The panel says the same to who doesn't see it.
  element.ariaHidden = 'true';
  element.hidden = true;
  element.append(word('value', value));
  if (change !== null) element.append(word('change', change));
  element.append(drawCurve(path ?? ''));
  return element;
}

function word(name: 'value' | 'change', words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.dataset.word = words;
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** As `components/sparkline.tsx`: the curve and a dot at its end. */
function drawCurve(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 -2 44 17');
  const curve = document.createElementNS(SVG, 'path');
  curve.setAttribute('d', path);
  const end = document.createElementNS(SVG, 'circle');
  const [x = '', y = ''] = path.split(/[^\d.-]+/).slice(-2);
  for (const [name, at] of Object.entries({ cx: x, cy: y, r: '2' })) end.setAttribute(name, at);
  svg.append(curve, end);
  return svg;
}
