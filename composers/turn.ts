/** Resolves after the page had a turn, or after so many milliseconds. */
export const turn = (milliseconds = 0): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
