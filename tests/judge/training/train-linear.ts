/** What is known of one text: its buckets, and the features of its kinds of words. */
export interface Features {
  buckets: Uint16Array;
  kinds: Uint16Array;
}

/** One text to learn from: what people said of it, how much it counts. */
export interface Example extends Features {
  said: 0 | 1;
  counts: number;
}

/** A weight for each bucket and for each feature of the kinds. */
export interface Linear {
  buckets: Float64Array;
  kinds: Float64Array;
  bias: number;
}

const EPOCHS = 8;
const RATE = 0.2;
/** Pull towards zero, each time a feature comes up. */
const DECAY = 2e-6;
/** What squares of slopes begin at, so that first steps aren't too long. */
const FIRST_SQUARE = 1e-2;
/** What one kind feature counts; a text's buckets share one unit of length between them. */
export const KIND_UNIT = 0.5;

/** What a text's buckets count each. */
const bucketUnit = (count: number): number => 1 / Math.sqrt(Math.max(count, 1));

/** What a linear model answers. */
export function logitOf({ buckets, kinds, bias }: Linear, of: Features): number {
  let [sum, kindSum] = [0, 0];
  for (const bucket of of.buckets) sum += buckets[bucket] ?? 0;
  for (const kind of of.kinds) kindSum += kinds[kind] ?? 0;
  return sum * bucketUnit(of.buckets.length) + kindSum * KIND_UNIT + bias;
}

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

/** One step of AdaGrad down the slope for each of some features. */
function descend(
  weights: Float64Array,
  squares: Float64Array,
  features: Uint16Array,
  slope: number,
): void {
  for (const feature of features) {
    const weight = weights[feature] ?? 0;
    const pull = slope + DECAY * weight;
    const square = (squares[feature] ?? 0) + pull * pull;
    squares[feature] = square;
    weights[feature] = weight - (RATE * pull) / Math.sqrt(square);
  }
}

/**
 * Logistic regression by AdaGrad over shuffled examples. Same examples, same seed: same weights to the last bit.
 * @param size how many buckets and kind features there are
 */
export function trainLinear(
  examples: readonly Example[],
  size: { buckets: number; kinds: number },
  seed: number,
): Linear {
  const model = {
    buckets: new Float64Array(size.buckets),
    kinds: new Float64Array(size.kinds),
    bias: 0,
  };
  const squares = {
    buckets: new Float64Array(size.buckets).fill(FIRST_SQUARE),
    kinds: new Float64Array(size.kinds).fill(FIRST_SQUARE),
    bias: FIRST_SQUARE,
  };
  const draw = drawer(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(examples.length, draw)) {
      const example = examples[index];
      if (!example) continue;
      const answered = 1 / (1 + Math.exp(-logitOf(model, example)));
      const slope = (answered - example.said) * example.counts;
      squares.bias += slope * slope;
      model.bias -= (RATE * slope) / Math.sqrt(squares.bias);
      const unit = bucketUnit(example.buckets.length);
      descend(model.buckets, squares.buckets, example.buckets, slope * unit);
      descend(model.kinds, squares.kinds, example.kinds, slope * KIND_UNIT);
    }
  }
  return model;
}
