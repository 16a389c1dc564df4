/** One text to learn from: its buckets, what people said, how much it counts. */
export interface Example {
  buckets: Uint32Array;
  said: 0 | 1;
  counts: number;
}

export interface Linear {
  weights: Float64Array;
  bias: number;
}

const EPOCHS = 8;
const RATE = 0.5;
/** Pull towards zero, each time a bucket comes up. */
const DECAY = 2e-6;

/** Numbers that look drawn by chance and are the same in every run (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 4294967296;
  };
}

/** An order that the seed alone decides (Fisher and Yates). */
function shuffled(count: number, draw: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

/**
 * Logistic regression by AdaGrad over shuffled examples; a text's features share one unit of length. Same examples, same
 * seed: same weights to the last bit.
 */
export function trainLinear(examples: readonly Example[], buckets: number, seed: number): Linear {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-2);
  const draw = drawer(seed);
  let [bias, biasSquares] = [0, 1e-2];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(examples.length, draw)) {
      const example = examples[index];
      if (!example || example.buckets.length === 0) continue;
      const unit = 1 / Math.sqrt(example.buckets.length);
      let sum = 0;
      for (const bucket of example.buckets) sum += weights[bucket] ?? 0;
      const answered = 1 / (1 + Math.exp(-(sum * unit + bias)));
      const slope = (answered - example.said) * example.counts;
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
      for (const bucket of example.buckets) {
        const weight = weights[bucket] ?? 0;
        const pull = slope * unit + DECAY * weight;
        const square = (squares[bucket] ?? 0) + pull * pull;
        squares[bucket] = square;
        weights[bucket] = weight - (RATE * pull) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
}
