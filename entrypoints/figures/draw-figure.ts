import type { PageFigure } from '../../features/engagement/feed/model';

/** As much of a figure as is shown; in pixels. */
export interface Form {
  name: 'full' | 'short' | 'bare';
  width: number;
  height: number;
}

/** What is drawn of one figure. */
export interface DrawnFigure {
  element: HTMLElement;
  /** All of it, its change and curve, its curve alone; measured once it stands in the layer. */
  forms(): Form[];
}

/** Pixels, as the style sheet has them. */
const GAP = 7;
const CURVE = 44;
const HEIGHT = 18;

/** Draws a figure: what is counted, how it changed, and its curve; not seen yet. */
export function drawFigure(figure: PageFigure): DrawnFigure {
  const element = document.createElement('div');
  element.className = 'figure';
  // The panel says the same to who doesn't see it.
  element.ariaHidden = 'true';
  const value = word('value', figure.value);
  const change = word('change', figure.change ?? '');
  element.append(value, change, drawCurve(figure.path ?? ''));
  let measured: Form[] | undefined;
  const measure = (): Form[] => {
    const short = CURVE + widthOf(change);
    return [
      { name: 'full', width: short + widthOf(value), height: HEIGHT },
      { name: 'short', width: short, height: HEIGHT },
      { name: 'bare', width: CURVE, height: HEIGHT },
    ];
  };
  return {
    element,
    forms() {
      measured ??= measure();
      return measured;
    },
  };
}

/** With the gap behind it; a figure without a change has none. */
const widthOf = ({ dataset, offsetWidth }: HTMLElement): number =>
  dataset.word ? offsetWidth + GAP : 0;

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
