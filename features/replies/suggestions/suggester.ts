import type { InsertedReply } from '../insertions/model';
import type { Reply } from '../model';
import { commentTopics } from './comment-topics';
import { commentWords } from './comment-words';
import { createTextReader, createTitleReader } from './cue-reader';
import { LibrarySense } from './library-sense';
import { PastUses } from './past-uses';
import { rankReplies } from './rank-replies';
import { languageOf } from './small-words';
import type { Answered, Suggestion } from './suggestion';

/** Suggests replies for comments. Everything stays in memory and on the machine; no model, no network. */
export interface Suggester {
  /** Takes the library as it is now. */
  takeReplies: (replies: readonly Reply[]) => void;
  /** Takes what was inserted; what it has already is passed over. */
  takeInsertions: (insertions: readonly InsertedReply[]) => void;
  /**
   * Reads what is not read yet, until told to stop or done.
   * @returns true when nothing is left
   */
  advance: (isTimeUp: () => boolean) => boolean;
  /**
   * At most three replies that suit a comment, best first; none when nothing fits.
   * @param now milliseconds since 1970
   */
  suggest: (answered: Answered, now: number) => Suggestion[];
}

/** The languages that replies can be in; of any other tag the small words decide. */
function taggedLanguage(tag: string | null): Reply['language'] | null {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : null;
}

/** A suggester that knows nothing yet. */
export function createSuggester(): Suggester {
  const ofComment = createTextReader(true);
  const library = new LibrarySense(createTitleReader(), createTextReader(false));
  const past = new PastUses(ofComment);
  return {
    takeReplies: (replies) => library.take(replies),
    takeInsertions: (insertions) => past.take(insertions),
    advance: (isTimeUp) => library.advance(isTimeUp) && past.advance(isTimeUp),
    suggest(answered, now) {
      const words = commentWords(answered.text);
      const topics = commentTopics(ofComment, words);
      const language =
        taggedLanguage(answered.language) ?? languageOf(answered.text, words) ?? answered.usual;
      const uses = past.like(words, topics, now);
      return rankReplies(library, { words, topics, language, network: answered.network, uses });
    },
  };
}
