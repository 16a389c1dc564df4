/**
 * By how much a brand may ask more certainty of the trained model, in logits, the least first. A logit is odds of 2.7
 * to 1; above two hardly any abuse is found by the model, and what is left are wordings, listed ones among them.
 */
export const SHIFTS = [0.5, 1, 1.5, 2] as const;
