/** What a page draws beside one post, in words that are ready to be read. */
export interface PageFigure {
  /** Of the post. */
  key: string;
  /** What its element holds for as long as it is this post's: how its text begins, else its author's name. */
  sign: string;
  /** The curve as an SVG path of 40 by 13; null: nothing is to be drawn beside this post. */
  path: string | null;
  /** The latest reading, with what it counts: « env. 18,4 k vues ». */
  value: string;
  /** What changed since the post was seen before; null: nobody can tell. */
  change: string | null;
}
