/** What was last answered to a question of a reply, offered again the next time it is asked. */
export interface RememberedAnswer {
  /** The question as the reply words it. */
  question: string;
  answer: string;
  updatedAt: number;
}
