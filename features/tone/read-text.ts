/**
 * A text made ready for rules: `folded` is composed (NFC), with every apostrophe straight and every white space but the
 * line break a plain space, so that one pattern finds what people type in many ways. Its length may differ from the
 * text's; `placeIn` leads back.
 */
export interface ReadText {
  raw: string;
  folded: string;
  /** The offset in `raw` (UTF-16 units) of an offset in `folded`. */
  placeIn: (offset: number) => number;
}

/** What a rule finds: offsets in the raw text, end excluded, and what would settle it. */
export interface Found {
  start: number;
  end: number;
  /** What to say instead of the stretch; null: nothing to offer. */
  instead: string | null;
  /** Takes the place of the rule's own message where a detector can say more; null: the rule's own. */
  message: Record<'fr' | 'en', string> | null;
}
