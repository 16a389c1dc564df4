import type { Weights } from '../judge/model/weights';

/**
 * A model that has to be more certain before it is believed.
 * @param shift added to its thresholds, in logits
 */
export const withShift = (weights: Weights, shift: number): Weights => ({
  ...weights,
  alone: weights.alone.map((threshold) => threshold + shift),
  beside: weights.beside.map((threshold) => threshold + shift),
});
