import type { ReadText } from '../read-text';
import { findPatterns } from './find-patterns';
import type { Tools } from './finder';
import type { Stretch } from './pattern';
import { quotedIn } from './quoted';
import { standsAlone } from './stands-alone';
import { tokenSource } from './token-source';
import { liesWithin } from './within';
import { alternativesOf, withoutEdges } from './without-edges';

/** How tokens are meant, in Vale's words. */
export interface TokenOptions {
  ignoreCase: boolean;
  /** True: the tokens need not be whole words, and are sought in addresses and quotations too. */
  nonword: boolean;
}

/** Makes the search for any of some tokens; the longer ones win over the shorter where both begin. */
export function findTokens(
  tokens: readonly string[],
  { ignoreCase, nonword }: TokenOptions,
  { compile, spared }: Tools,
): (text: ReadText) => Stretch[] {
  if (tokens.length === 0) return () => [];
  const find = nonword
    ? findPatterns(tokens, ignoreCase, compile)
    : compile(
        [...tokens]
          .sort((a, b) => b.length - a.length)
          .flatMap((token) => alternativesOf(tokenSource(token)))
          .map((source) => withoutEdges(source).source),
        { ignoreCase, wordStart: true, wordEnd: true },
      );
  return (text) => {
    const found = find(text.folded);
    if (found.length === 0) return found;
    const never = spared(text.folded);
    return found.filter(
      (stretch) =>
        !liesWithin(stretch, never) &&
        (nonword ||
          (standsAlone(text.folded, stretch) &&
            !liesWithin(stretch, text.aside) &&
            !liesWithin(stretch, text.once(quotedIn)))),
    );
  };
}
