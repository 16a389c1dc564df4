import { Fragment } from 'react';
import { textParts } from '../shell/text-parts.ts';

/** A text as both front ends write it: `<br>` between lines, hashtags as links in bold, emoji as characters. */
export function Text({ text }: { text: string }) {
  return textParts(text).map((part, n) => {
    const key = `${n}:${part.kind}`;
    if (part.kind === 'break') return <br key={key} />;
    if (part.kind === 'hashtag') {
      return (
        <a key={key} href="https://www.linkedin.com/search/results/all/" tabIndex={-1}>
          <strong>{part.text}</strong>
        </a>
      );
    }
    if (part.kind === 'link') {
      return (
        <a key={key} href={part.text} target="_blank" rel="noreferrer" tabIndex={-1}>
          {part.text}
        </a>
      );
    }
    return <Fragment key={key}>{part.text}</Fragment>;
  });
}

/** Twin spans: one for screen readers, one for the eye. `textContent` reads both. */
export function Twin({ heard, seen }: { heard: string; seen: string }) {
  return (
    <>
      <span className="li-heard">{heard}</span>
      <span aria-hidden="true">{seen}</span>
    </>
  );
}
