import { useSample } from '../shell/sample.tsx';
import type { SamplePost } from '../world/model.ts';
import { variant } from './tracking.ts';

/** A drawn picture under a short post, in colours of the post's own. */
export function Picture({ post, href }: { post: SamplePost; href: string }) {
  const { text } = useSample();
  const hue = variant('hue', post.id, 360);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 340"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue},65%,78%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360},70%,90%)"/></linearGradient></defs><rect width="680" height="340" fill="url(#s)"/><circle cx="${140 + (hue % 380)}" cy="110" r="46" fill="white" fill-opacity=".7"/><path d="M0 260 Q120 190 240 240 T470 215 T680 235 V340 H0Z" fill="hsl(${(hue + 150) % 360},35%,42%)"/><path d="M0 300 Q160 255 330 290 T680 280 V340 H0Z" fill="hsl(${(hue + 160) % 360},40%,30%)"/></svg>`;
  return (
    <a
      className="fb-picture"
      href={href}
      role="link"
      tabIndex={0}
      onClick={(event) => event.preventDefault()}
    >
      <img
        alt={text('Peut être une image de paysage', 'May be an image of landscape')}
        width="680"
        height="340"
        referrerPolicy="origin-when-cross-origin"
        src={`data:image/svg+xml,${encodeURIComponent(drawing)}`}
      />
    </a>
  );
}
