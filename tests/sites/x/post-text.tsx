import { SiteLink } from '../shell/address.tsx';
import { emojiImage } from '../shell/emoji-image.ts';
import { useSample } from '../shell/sample.tsx';
import { cutText, type TextPart, textParts } from '../shell/text-parts.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { Status } from './status.ts';

/** Characters of a long post shown before « Voir plus ». */
const SHOWN = 280;

/** A post's text: emoji as images, links through t.co with their scheme hidden, line breaks kept as such. */
export function PostText({ status, whole = false }: { status: Status; whole?: boolean }) {
  const { text: worded } = useSample();
  const [opened, setOpened] = useVisitState(`opened:${status.id}`, false as boolean);
  const { text, cut } =
    whole || opened ? { text: status.text, cut: false } : cutText(status.text, SHOWN);
  return (
    <>
      <div dir="auto" lang={status.language} data-testid="tweetText" className="text">
        {textParts(text).map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
          <Part key={place} part={part} />
        ))}
      </div>
      {cut && (
        <button
          type="button"
          role="button"
          dir="ltr"
          data-testid="tweet-text-show-more-link"
          className="show-more"
          onClick={(event) => {
            event.stopPropagation();
            setOpened(true);
          }}
        >
          <span>{worded('Voir plus', 'Show more')}</span>
        </button>
      )}
    </>
  );
}

/** A name or any short text whose emoji are images. */
export function EmojiText({ text }: { text: string }) {
  return textParts(text).map((part, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
    if (part.kind === 'emoji') return <Part key={place} part={part} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
    return <span key={place}>{part.text}</span>;
  });
}

function Part({ part }: { part: TextPart }) {
  const sample = useSample();
  switch (part.kind) {
    case 'emoji':
      return (
        <img
          alt={part.text}
          draggable="false"
          src={emojiImage(part.text, sample.emojiFont)}
          className="emoji"
        />
      );
    case 'link':
      return (
        <a
          href={shortAddress(part.text)}
          dir="ltr"
          rel="noopener noreferrer nofollow"
          target="_blank"
          role="link"
        >
          <span aria-hidden="true" className="scheme">
            https://
          </span>
          {part.text.replace(/^https?:\/\//, '')}
        </a>
      );
    case 'mention': {
      const handle = part.text.slice(1);
      return (
        <span>
          <SiteLink dir="ltr" href={`/${handle}`} role="link">
            @{sample.accountByHandle(handle)?.handle ?? handle}
          </SiteLink>
        </span>
      );
    }
    case 'hashtag':
      return (
        <span>
          <SiteLink dir="ltr" href={`/hashtag/${part.text.slice(1)}`} role="link">
            {part.text}
          </SiteLink>
        </span>
      );
    default:
      return <span>{part.text}</span>;
  }
}

/** X sends every link through t.co: ten characters that say nothing of where it leads. */
function shortAddress(address: string): string {
  let hash = 7;
  for (const letter of address) hash = (hash * 31 + letter.charCodeAt(0)) % 2_176_782_336;
  return `https://t.co/${hash.toString(36).padStart(10, 'v')}`;
}
