/** What is to be imported: a file, or a text in hand. */
export interface ImportItem {
  /** Names it on the screen and in the list of past imports. */
  name: string;
  content: File | string;
}
