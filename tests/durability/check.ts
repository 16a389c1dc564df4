export interface Result {
  passed: number;
  failed: number;
}

/** Prints what was measured, and counts. */
export type Check = (ok: boolean, what: string) => void;

export function startChecks(): { check: Check; result: Result } {
  const result = { passed: 0, failed: 0 };
  return {
    result,
    check(ok, what) {
      result[ok ? 'passed' : 'failed'] += 1;
      console.log(`${ok ? '✓' : '✗'} ${what}`);
    },
  };
}
