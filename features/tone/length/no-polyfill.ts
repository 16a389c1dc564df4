/**
 * Takes the place of `core-js` in `twitter-text` (wxt.config.ts): every browser that runs Vigie has what it mends, and
 * it calls `Function`, which the stores' linters take for eval.
 */
export {};
