import type { View } from './view';

/** Something of ours that is drawn beside an element of the page. */
export interface Standing {
  /**
   * Measures the element anew.
   * @returns false when it has become another's
   */
  anchor(): boolean;
  /** Goes where the element is now; true when it had moved. */
  follow(origin: { left: number; top: number }, view: View): boolean;
  remove(): void;
}
