/** How much alike a reply may be before a warning, as people choose it: from the loosest to the strictest. */
export const ALIKE_CHOICES = {
  /** Only names, numbers and addresses differ. */
  copies: 1,
  /** Measured: docs/decisions/alike-replies.md. */
  nearCopies: 0.55,
  /** One sentence of two in common is enough. */
  sameFrame: 0.4,
} as const;

export type AlikeChoice = keyof typeof ALIKE_CHOICES;

/** The choice that a stored threshold comes nearest to. */
export function alikeChoiceOf(from: number): AlikeChoice {
  const distance = (choice: AlikeChoice) => Math.abs(ALIKE_CHOICES[choice] - from);
  const choices = Object.keys(ALIKE_CHOICES) as AlikeChoice[];
  return choices.reduce((best, choice) => (distance(choice) < distance(best) ? choice : best));
}
