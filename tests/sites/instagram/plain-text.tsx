import { SiteLink } from '../shell/address.tsx';
import { textParts } from '../shell/text-parts.ts';

/** A caption's or comment's text: line breaks are `<br>`, mentions and hashtags links, emoji characters. */
export function PlainText({ text }: { text: string }) {
  return textParts(text).map((part, place) => {
    const key = `${place}${part.kind}`;
    if (part.kind === 'break') return <br key={key} />;
    if (part.kind === 'mention' || part.kind === 'hashtag') {
      const path =
        part.kind === 'mention'
          ? `/${part.text.slice(1)}/`
          : `/explore/tags/${part.text.slice(1)}/`;
      return (
        <SiteLink key={key} href={path} role="link" tabIndex={0} className="tag">
          {part.text}
        </SiteLink>
      );
    }
    return part.text;
  });
}
