/** A sentence, or one per plural form (CLDR names; French has `many` only from a million on, where `other` serves). */
export type Message = string | { readonly one: string; readonly other: string };

/** The shape that a translation of these messages must have: same keys, plurals where there are plurals. */
export type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : { readonly one: string; readonly other: string };
};
