import { useSample } from '../shell/sample.tsx';
import type { SamplePost } from '../world/model.ts';
import { kindOf } from './post-kind.ts';

/** A picture of nobody: hills and a sun in colours of the post's own, as a data URI. */
export function Media({ post }: { post: SamplePost }) {
  const sample = useSample();
  const by = sample.account(post.by);
  return (
    <div className="media">
      <img
        alt={sample.text(`Photo de ${by.name}`, `Photo by ${by.name}`)}
        src={picture(post.id)}
        draggable="false"
      />
      {kindOf(sample, post).reel && <div className="play">▶</div>}
    </div>
  );
}

export function picture(id: string): string {
  const hue = Number(BigInt(id) % 360n);
  const colour = (turn: number, light: number) => `hsl(${(hue + turn) % 360},62%,${light}%)`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour(0, 45)}"/><stop offset="1" stop-color="${colour(50, 80)}"/></linearGradient></defs><rect width="100" height="100" fill="url(#s)"/><circle cx="70" cy="34" r="11" fill="${colour(60, 92)}"/><path d="M0 70C20 50 35 58 55 66S85 55 100 62V100H0z" fill="${colour(20, 38)}"/><path d="M0 84C30 68 60 92 100 76V100H0z" fill="${colour(10, 24)}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
