/** The part of X's own library that is used; it ships no types. */
declare module 'twitter-text/dist/parseTweet.js' {
  /**
   * `weightedLength` is what X counts: 2 for an emoji or a wide letter, 23 for a link. `validRangeEnd` is the place (UTF-16)
   * of the last unit that still fits, in the composed text.
   */
  export default function parseTweet(text: string): {
    weightedLength: number;
    validRangeEnd: number;
  };
}
