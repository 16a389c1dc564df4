/** Named checks, printed as they come. One that fails does not stop the next. */
export interface Steps {
  /** Passes unless `work` throws. What it returns is printed behind the name. */
  step(name: string, work: () => Promise<string>): Promise<void>;
  passed: number;
  failed: number;
}

export function createSteps(): Steps {
  const steps: Steps = {
    passed: 0,
    failed: 0,
    async step(name, work) {
      try {
        const said = await work();
        steps.passed += 1;
        console.log(`✓ ${name}: ${said}`);
      } catch (error) {
        steps.failed += 1;
        console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
  return steps;
}

/** Milliseconds; a machine that builds beside is slow. */
const PATIENCE = 60_000;

/** Asks again until the answer is one, or patience ends. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false | ''>,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
