import type { Picture, PictureShape } from './picture';
import { xmlText } from './xml-text';

const attributes = (all: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');

function written(shape: PictureShape): string {
  switch (shape.kind) {
    case 'path':
      return `<path${attributes({
        d: shape.d,
        fill: shape.fill ?? 'none',
        stroke: shape.stroke,
        'stroke-width': shape.stroke === null ? null : shape.width,
        'stroke-dasharray': shape.dash.length === 0 ? null : shape.dash.join(' '),
        'stroke-linecap': shape.stroke === null ? null : 'round',
        'stroke-linejoin': shape.stroke === null ? null : 'round',
        opacity: shape.opacity === 1 ? null : shape.opacity,
      })}/>`;
    case 'dot':
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius, fill: shape.fill })}/>`;
    case 'text':
      return `<text${attributes({
        x: shape.x,
        y: shape.y,
        'font-size': shape.size,
        'font-weight': shape.weight,
        fill: shape.fill,
        'text-anchor': shape.anchor,
      })}>${xmlText(shape.text)}</text>`;
  }
}

/** A picture as an SVG file of its own: nothing in it is fetched, run or linked to. */
export function writeSvg({ width, height, ground, font, title, shapes }: Picture): string {
  const frame = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': font,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${frame}>`,
    `<title>${xmlText(title)}</title>`,
    `<rect${attributes({ width, height, fill: ground })}/>`,
    ...shapes.map(written),
    '</svg>\n',
  ].join('\n');
}
