import { sampleInsertion } from '../../features/replies/insertions/sample-insertion';
import type { Reply } from '../../features/replies/model';
import { fold } from '../../features/replies/search/fold';
import { wordsOf } from '../../features/replies/search/tokens';
import { createSuggester } from '../../features/replies/suggestions/suggester';
import { rightIds } from './tally';
import type { LabelledComment, LabelledThread } from './threads';

/** A way of suggesting: what it shows, and what it makes of the person's choice. */
export interface Way {
  shows: (comment: LabelledComment) => string[];
  learns: (comment: LabelledComment, thread: LabelledThread) => void;
}

const idsOf = (replies: readonly Reply[]): string[] => replies.slice(0, 3).map(({ id }) => id);

/** Ours, learning from each choice or not. Choices come a minute apart. */
export function suggesting(library: readonly Reply[], isLearning: boolean): Way {
  const suggester = createSuggester();
  suggester.takeReplies(library);
  suggester.advance(() => false);
  let now = 0;
  return {
    shows: ({ text }) =>
      suggester
        .suggest({ text, language: null, usual: null, network: 'facebook' }, now)
        .map(({ reply }) => reply.id),
    learns(comment, thread) {
      const [replyId] = rightIds(comment, thread);
      if (!isLearning || replyId === undefined) return;
      now += 60_000;
      const id = `insertion-${now}`;
      suggester.takeInsertions([
        sampleInsertion({ id, replyId, answeredText: comment.text, at: now }),
      ]);
      suggester.advance(() => false);
    },
  };
}

/** The three used most so far, whatever the comment says. */
export function mostUsed(library: readonly Reply[]): Way {
  const uses = new Map<string, number>();
  const byUse = (a: Reply, b: Reply) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0);
  return {
    shows: () => idsOf([...library].sort(byUse)),
    learns(comment, thread) {
      const [id] = rightIds(comment, thread);
      if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
    },
  };
}

/** The three with the most of the comment's words anywhere in them; none without a word in common. */
export function wordOverlap(library: readonly Reply[]): Way {
  const words = new Map(
    library.map((reply) => {
      const text = [reply.title, ...reply.tags, reply.body, ...reply.variants].join(' ');
      return [reply.id, new Set(wordsOf(fold(text)))];
    }),
  );
  return {
    shows({ text }) {
      const asked = new Set(wordsOf(fold(text)));
      const common = ({ id }: Reply) =>
        [...asked].filter((word) => words.get(id)?.has(word)).length;
      const having = library.map((reply) => ({ reply, common: common(reply) }));
      const best = having.filter((one) => one.common > 0).sort((a, b) => b.common - a.common);
      return idsOf(best.map(({ reply }) => reply));
    },
    learns: () => undefined,
  };
}
