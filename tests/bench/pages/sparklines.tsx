import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Sparkline } from '../../../components/sparkline';

const CHARTS = 50;
const POINTS = 200;

const seriesOf = (chart: number, round: number) =>
  Array.from({ length: POINTS }, (_, i) => ({
    at: i * 3_600_000,
    value: Math.round(i * (3 + (chart % 5)) + 40 * Math.sin(i / (4 + chart + (round % 7)))),
  }));

/** Ours: mounted new, as the list of recent posts does. */
function drawOurs(round: number): () => void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const series = Array.from({ length: CHARTS }, (_, chart) => seriesOf(chart, round));
  flushSync(() => {
    root.render(
      series.map((samples, chart) => <Sparkline key={String(chart)} samples={samples} />),
    );
  });
  return () => {
    root.unmount();
    place.remove();
  };
}

/** The floor: the same figure by hand, straight lines from point to point. */
function drawByHand(round: number): () => void {
  const place = document.body.appendChild(document.createElement('div'));
  const ns = 'http://www.w3.org/2000/svg';
  for (let chart = 0; chart < CHARTS; chart += 1) {
    const samples = seriesOf(chart, round);
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { value } of samples) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    let d = '';
    samples.forEach(({ value }, i) => {
      const y = 13 - ((value - low) / (high - low || 1)) * 13;
      d += `${i ? 'L' : 'M'}${((i / (POINTS - 1)) * 40).toFixed(2)} ${y.toFixed(2)}`;
    });
    const svg = document.createElementNS(ns, 'svg');
    svg.setAttribute('viewBox', '0 -2 44 17');
    svg.setAttribute('width', '44');
    svg.setAttribute('height', '17');
    const path = document.createElementNS(ns, 'path');
    path.setAttribute('d', d);
    svg.append(path);
    place.append(svg);
  }
  return () => place.remove();
}

/** Draws once and lets the browser paint it. */
async function draw(who: 'ours' | 'hand', round: number): Promise<void> {
  const remove = who === 'ours' ? drawOurs(round) : drawByHand(round);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  remove();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
}

Object.assign(window, { draw });
