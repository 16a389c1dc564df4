/** The part of X's own library that is used; it ships no types. */
declare module 'twitter-text/dist/parseTweet.js' {
  /** `weightedLength` is what X counts: 2 for an emoji or a wide letter, 23 for a link. */
  export default function parseTweet(text: string): { weightedLength: number };
}
