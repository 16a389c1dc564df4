import { useEffect, useMemo, useState } from 'react';
import { commentOf } from '../../../queue/records';
import type { Place } from '../../insertions/place';
import { recentInsertions } from '../../insertions/records';
import type { Reply } from '../../model';
import type { Suggester } from '../suggester';
import type { Suggestion } from '../suggestion';

/** Insertions learnt from at the start: a busy quarter. */
const LEARNT = 5000;
/** Looked at again whenever the library changes, as it does with each use. */
const LATEST = 50;
/** Milliseconds of reading at a stretch: half a frame. */
const SLICE = 8;

/** A suggester that has read all it was given; another object whenever it knows something else. */
interface Ready {
  suggester: Suggester;
}

const failed = (error: unknown) => console.error('Vigie: no suggestions', error);

/**
 * The replies suggested for the comment being answered, best first; none until what they are made of is read, which
 * begins once the panel is drawn.
 * @param replies null: not read yet
 */
export function useSuggestions(
  replies: readonly Reply[] | null,
  { target, network, brand }: Place,
): readonly Suggestion[] {
  const ready = useSuggester(replies);
  const comment = target?.kind === 'comment' ? target : null;
  const language = useCommentLanguage(comment?.key ?? null);
  const text = comment?.text ?? '';
  const usual = brand?.language ?? null;
  return useMemo(
    () =>
      ready === null || text === '' || language === undefined
        ? []
        : ready.suggester.suggest({ text, language, usual, network }, Date.now()),
    [ready, text, language, usual, network],
  );
}

function useSuggester(replies: readonly Reply[] | null): Ready | null {
  const [ready, setReady] = useState<Ready | null>(null);
  const [suggester, setSuggester] = useState<Suggester | null>(null);
  const [isTaught, setTaught] = useState(false);

  // a chunk of its own, with the words of all topics: the first frame of the panel doesn't wait for it
  useEffect(() => {
    let isGone = false;
    import('../suggester').then(({ createSuggester }) => {
      if (!isGone) setSuggester(createSuggester());
    }, failed);
    return () => {
      isGone = true;
    };
  }, []);

  useEffect(() => {
    if (suggester === null || replies === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const readOn = () => {
      const end = performance.now() + SLICE;
      if (suggester.advance(() => performance.now() >= end)) {
        setReady({ suggester });
        setTaught(true);
      } else timer = setTimeout(readOn);
    };
    recentInsertions(isTaught ? LATEST : LEARNT).then((insertions) => {
      if (isGone) return;
      suggester.takeReplies(replies);
      suggester.takeInsertions(insertions);
      readOn();
    }, failed);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [suggester, replies, isTaught]);

  return ready;
}

/** What the page says of a comment's language; null: nothing, undefined: not read yet. */
function useCommentLanguage(key: string | null): string | null | undefined {
  const [known, setKnown] = useState<{ key: string; language: string | null } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let isGone = false;
    const tell = (language: string | null) => {
      if (!isGone) setKnown({ key, language });
    };
    commentOf(key).then(
      (comment) => tell(comment?.language ?? null),
      (error: unknown) => {
        failed(error);
        tell(null);
      },
    );
    return () => {
      isGone = true;
    };
  }, [key]);
  return known?.key === key ? known?.language : undefined;
}
