import { OVERLAY_COLORS } from '../../assets/overlay-colors';
import { startHost } from './host';

/**
 * The slim rail at the edge while the panel is closed: one button, drawn here so that nothing is loaded before
 * it is asked for. It carries no text that a page could read, and answers trusted clicks only.
 */
export function showHandle(
  side: 'left' | 'right',
  theme: 'light' | 'dark',
  label: string,
  on: { onOpen: () => void; onBlocked: () => void },
  signal: AbortSignal,
): void {
  const button = document.createElement('button');
  button.ariaLabel = label;
  button.style.cssText = BUTTON_STYLE;
  button.style.borderRadius = side === 'right' ? '6px 0 0 6px' : '0 6px 6px 0';
  button.append(drawMark());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) on.onOpen();
  });
  const host = startHost(button, { onReturn: () => undefined, onBlocked: on.onBlocked }, signal);
  host.stand({ top: '40vh', [side]: '0', width: '20px', height: '56px', 'color-scheme': theme });
}

const BUTTON_STYLE = `all:unset;box-sizing:border-box;display:grid;place-items:center;width:20px;height:56px;cursor:pointer;color:${OVERLAY_COLORS.accent};background:${OVERLAY_COLORS.paper};border:1px solid ${OVERLAY_COLORS.lineStrong}`;

/** The lookout's mark: a rising sun over a line, 16 px, in the button's colour. */
function drawMark(): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.style.cssText =
    'width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round';
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', 'M1.5 12h13M4 12a4 4 0 0 1 8 0M8 3v2M3.2 5.2l1.2 1.2M12.8 5.2l-1.2 1.2');
  svg.append(path);
  return svg;
}
