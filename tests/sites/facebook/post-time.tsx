import { useState } from 'react';
import { createPortal } from 'react-dom';
import { variant } from './tracking.ts';

interface PostTimeProps {
  postId: string;
  /** « 2 h »: what a person sees. */
  label: string;
  permalink: string;
  tracking: string;
  /** A click opens the post without leaving the page. */
  onOpen(): void;
}

/**
 * The time of a post, which is its only link to the permalink. In three of four forms the link holds no
 * permalink until it is hovered, and in two the label can't be read from the text.
 */
export function PostTime({ postId, label, permalink, tracking, onOpen }: PostTimeProps) {
  const [hovered, setHovered] = useState(false);
  const form = variant('time', postId, 4);
  const bare = form !== 3 && !hovered;
  return (
    <a
      className="fb-time"
      href={bare ? `?${tracking}` : `${permalink}?${tracking}`}
      role="link"
      tabIndex={0}
      aria-label={form === 3 ? label : undefined}
      onMouseEnter={() => setHovered(true)}
      onFocus={() => setHovered(true)}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <span>
        {form === 0 && <DrawnLabel id={postId} label={label} />}
        {form === 1 && <ShuffledLabel label={label} />}
        {form >= 2 && <span>{label}</span>}
      </span>
    </a>
  );
}

/** The label at the end of a chain use → svg → use → text, the last of which stands at the end of the body. */
function DrawnLabel({ id, label }: { id: string; label: string }) {
  return (
    <span className="fb-drawn">
      <svg style={{ height: 14, width: label.length * 7 + 4 }} role="img">
        <use xlinkHref={`#SvgT-a-${id}`} />
      </svg>
      {createPortal(
        <svg className="fb-definitions" aria-hidden="true">
          <svg id={`SvgT-a-${id}`} width="100%" height="100%">
            <use xlinkHref={`#SvgT-b-${id}`} />
          </svg>
          <text id={`SvgT-b-${id}`} x="0" y="12" fontSize="13">
            {label}
          </text>
        </svg>,
        document.body,
      )}
    </span>
  );
}

const NOISE = 'dnrosSeptacm1gh83l065fi4';

/** The label's glyphs among others, out of order in the document and put right by `order`; the others fall out of sight. */
function ShuffledLabel({ label }: { label: string }) {
  const glyphs = [...label].map((glyph, order) => ({ glyph: `${glyph}͏`, order, seen: true }));
  const noise = [...NOISE].map((glyph, n) => ({ glyph, order: 100 + n, seen: false }));
  const mixed = [...glyphs, ...noise].sort(
    (a, b) => ((a.order * 37) % 53) - ((b.order * 37) % 53) || a.order - b.order,
  );
  return (
    <span className="fb-shuffle">
      <span style={{ display: 'flex' }}>
        {mixed.map(({ glyph, order, seen }) => (
          <span key={order} className={seen ? 'fb-glyph' : 'fb-noise'} style={{ order }}>
            {glyph}
          </span>
        ))}
      </span>
    </span>
  );
}
