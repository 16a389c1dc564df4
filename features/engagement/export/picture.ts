/** A line or an area, by an SVG path. Lengths are the picture's units. */
export interface PicturePath {
  kind: 'path';
  d: string;
  /** Null: not drawn. */
  stroke: string | null;
  width: number;
  dash: readonly number[];
  /** Null: not filled. */
  fill: string | null;
  opacity: number;
}

interface PictureDot {
  kind: 'dot';
  x: number;
  y: number;
  radius: number;
  fill: string;
}

/** One line of text; `y` is where its letters stand. */
export interface PictureText {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight: 400 | 600;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
}

export type PictureShape = PicturePath | PictureDot | PictureText;

/** Something drawn that goes into a file. Colours as CSS writes them. */
export interface Picture {
  width: number;
  height: number;
  ground: string;
  font: string;
  /** What it shows, in a sentence, for those who don't see it. */
  title: string;
  shapes: readonly PictureShape[];
}
