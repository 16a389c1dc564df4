/** What happened to a reply on its way in, or to a whole file. Each is a sentence in the interface. */
export type NoteCode =
  /** A foreign tag or command was kept as text and will be inserted as it stands; `detail` is the tag. */
  | 'kept-as-text'
  /** A foreign tag in our braces was kept: the reply can't be inserted until it is changed; `detail` is the tag. */
  | 'unknown-tag'
  /** A foreign variable became a question asked before each insertion; `detail` is the variable. */
  | 'asked'
  /** A foreign tag became one of ours that is near, not the same; `detail` is the foreign tag. */
  | 'nearly'
  /** Links, images or formatting became plain text. `detail`: `html`, `markdown` or `image`. */
  | 'plain-text'
  /** Something was left out; `detail` names the field or setting as the file does. */
  | 'left-out'
  /** The title was missing and was made of the first words; `detail` is the title. */
  | 'title-made'
  /** The title was too long and was cut; `detail` is its length in characters. */
  | 'title-cut'
  /** The shortcut had spaces or signs; `detail` is what it was. */
  | 'shortcut-changed'
  /** Another reply has the shortcut: the reply comes in under one that is free; `detail` is the one taken. */
  | 'shortcut-taken'
  /** More than one trigger: `detail` lists those that are not kept. */
  | 'more-triggers'
  /** One text with choices became several wordings; `detail` is how many. */
  | 'wordings'
  /** A brand that isn't here: the reply goes to the one chosen; `detail` is the brand's name. */
  | 'brand-unknown'
  /** A value that Vigie doesn't know (language, network, state); `detail` is the value. */
  | 'value-unknown'
  /** Control characters were taken out; `detail` is how many. */
  | 'controls-removed';

export interface ImportNote {
  code: NoteCode;
  /** Data to show beside the sentence; never a sentence itself. */
  detail: string;
}
