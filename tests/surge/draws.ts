/** Random numbers of the kinds that a stream of comments is made of, from one that is even between 0 and 1. */
export interface Draws {
  even: () => number;
  /** How many things happen where `mean` are expected. */
  poisson: (mean: number) => number;
  /** Mean 1; the larger the shape, the closer to it. */
  gamma: (shape: number) => number;
}

export function drawsOf(even: () => number): Draws {
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(even() + 1e-12)) * Math.cos(2 * Math.PI * even());

  function poisson(mean: number): number {
    if (mean <= 0) return 0;
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const floor = Math.exp(-mean);
    let product = even();
    let count = 0;
    while (product > floor) {
      count += 1;
      product *= even();
    }
    return count;
  }

  /** Marsaglia and Tsang, 2000; for shapes from 1 on. */
  function gamma(shape: number): number {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(even() + 1e-12) < 0.5 * x * x + d - d * v + d * Math.log(v))
        return (d * v) / shape;
    }
  }

  return { even, poisson, gamma };
}
