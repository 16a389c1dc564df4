/** What a format can't hold. Each is a sentence in the interface. */
export type LossCode =
  | 'brand'
  | 'networks'
  | 'language'
  | 'state'
  | 'favourite'
  | 'crisis-safe'
  | 'uses'
  /** Template tags that the other tool has nothing for; `detail` lists them. */
  | 'template-tags'
  /** Labels with a comma or a semicolon, which separate them in a cell. */
  | 'tags-with-commas';

export interface Loss {
  what: LossCode;
  /** How many replies lose it. */
  replies: number;
  detail: string;
}

/** A file ready to be saved. */
export interface Written {
  text: string;
  /** Suggested name, with its ending. */
  name: string;
  /** Media type. */
  type: string;
  lost: Loss[];
}
