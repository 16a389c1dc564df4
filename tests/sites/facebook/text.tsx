import { Fragment, type ReactNode } from 'react';
import { SiteLink } from '../shell/address.tsx';
import { textParts } from '../shell/text-parts.ts';

interface TextProps {
  text: string;
  /** Query of every link of the post. */
  tracking: string;
  /** Put after the last line: « Voir plus ». */
  end?: ReactNode;
}

/** A text as Facebook lays it out: a block per paragraph, and in it a `div[dir=auto]` per line. */
export function Text({ text, tracking, end }: TextProps) {
  const blocks = text.split(/\n{2,}/);
  return blocks.map((block, b) => {
    const lines = block.split('\n');
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
      <div key={b} className="fb-block">
        {lines.map((line, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
          <div key={n} dir="auto" style={{ textAlign: 'start' }}>
            <Line line={line} tracking={tracking} />
            {b === blocks.length - 1 && n === lines.length - 1 ? end : null}
          </div>
        ))}
      </div>
    );
  });
}

function Line({ line, tracking }: { line: string; tracking: string }) {
  return textParts(line).map((part, n) => {
    const key = `${n}:${part.kind}`;
    if (part.kind === 'link') {
      const shown = part.text.length > 50 ? `${part.text.slice(0, 50)}...` : part.text;
      return (
        <a
          key={key}
          href={part.text}
          role="link"
          rel="nofollow noreferrer"
          target="_blank"
          tabIndex={0}
        >
          {shown}
        </a>
      );
    }
    if (part.kind === 'hashtag') {
      return (
        <SiteLink
          key={key}
          href={`/hashtag/${part.text.slice(1).toLowerCase()}?${tracking}`}
          role="link"
        >
          {part.text}
        </SiteLink>
      );
    }
    if (part.kind === 'emoji') return <Emoji key={key} emoji={part.text} />;
    return <Fragment key={key}>{part.text}</Fragment>;
  });
}

/** Emoji are pictures whose text stands in `alt`. */
function Emoji({ emoji }: { emoji: string }) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`;
  return (
    <span className="fb-emoji">
      <img
        alt={emoji}
        height="16"
        width="16"
        referrerPolicy="origin-when-cross-origin"
        src={`data:image/svg+xml,${encodeURIComponent(drawing)}`}
      />
    </span>
  );
}
