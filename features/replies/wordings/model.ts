/** The wordings of a reply still to be dealt under a post. When none is left a new bag is shuffled. */
export interface Bag {
  replyId: string;
  /** Empty where no post is in view. */
  postKey: string;
  /** Wordings not dealt yet, in the order in which they will be; 0 is the body. */
  left: number[];
  /** Wordings dealt since the bag was shuffled, in order. */
  dealt: number[];
  updatedAt: number;
}
