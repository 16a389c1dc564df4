import type { PageMark } from '../../features/crisis/marks/model';
import type { Severity } from '../../features/crisis/model';

/** The shapes of `components/severity-mark.tsx`: circle, triangle, diamond, square. */
const SHAPES: readonly string[] = [
  'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
  'M6 1.5 11 10.25H1z',
  'M6 .8 11.2 6 6 11.2.8 6z',
  'M1.5 1.5h9v9h-9z',
];

/** What is drawn of one mark; `tab` and `bar` only where there is a flag. */
export interface DrawnMark {
  element: HTMLElement;
  bar: HTMLElement | null;
  tab: HTMLElement | null;
}

/** Draws the flag of a mark: a bar, and a button of shape and words that answers trusted clicks only. */
export function drawMark({ flag }: PageMark, onChosen: () => void): DrawnMark {
  const element = document.createElement('div');
  element.className = 'mark';
  element.hidden = true;
  if (!flag) return { element, bar: null, tab: null };
  element.dataset.severity = `${flag.severity}`;
  const bar = document.createElement('div');
  bar.className = 'bar';
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.dataset.word = flag.word;
  tab.ariaLabel = flag.label;
  // what the shape says, for the pointer
  tab.title = flag.word;
  tab.append(drawShape(flag.severity));
  tab.addEventListener('click', (event) => {
    if (event.isTrusted) onChosen();
  });
  element.append(bar, tab);
  return { element, bar, tab };
}

function drawShape(severity: Severity): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', SHAPES[severity] ?? '');
  svg.append(path);
  return svg;
}
