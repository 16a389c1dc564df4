/** What a person may send us about a bug of ours: which part, what kind of error, where in our own code. */
export interface ErrorReport {
  part: string;
  version: string;
  browser: string;
  error: unknown;
}

/**
 * The report as text. It holds no text of the page: of the error only its kind and the lines of code are kept,
 * since a message may quote what was being read.
 */
export function writeErrorReport({ part, version, browser, error }: ErrorReport): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  // Chromium writes « at name (file:line) », Firefox « name@file:line »
  const lines = stack
    .split('\n')
    .filter((line) => /^\s*at .+:\d+:\d+\)?$|^[^\s@]*@\S+:\d+:\d+$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replace(/(?:chrome|moz)-extension:\/\/[^/]+/g, ''));
  return [`Vigie ${version}`, browser, part, kind, ...lines].join('\n');
}
