import { expect, it } from 'vitest';
import { writeErrorReport } from './error-report';

it('keeps the kind and the lines of code, never the message', () => {
  const error = new TypeError('Cannot read "Camille Dubreuil : toujours pas de bus"\nat the stop');
  error.stack = `TypeError: ${error.message}\n    at read (chrome-extension://abcdef/chunks/panel.js:10:5)\n    at chrome-extension://abcdef/x.js:1:1`;
  const report = writeErrorReport({ part: 'replies', version: '0.1.0', browser: 'B', error });
  expect(report).not.toContain('Camille');
  expect(report).not.toContain('the stop');
  expect(report).not.toContain('abcdef');
  expect(report).toBe(
    'Vigie 0.1.0\nB\nreplies\nTypeError\nat read (/chunks/panel.js:10:5)\nat /x.js:1:1',
  );
});

it('reads stacks as Firefox writes them, and things thrown that are no errors', () => {
  const error = new Error('secret');
  error.stack = 'read@moz-extension://1-2/panel.js:10:5\nsecret words @ a place\n';
  expect(writeErrorReport({ part: 'p', version: 'v', browser: 'B', error })).toBe(
    'Vigie v\nB\np\nError\nread@/panel.js:10:5',
  );
  expect(writeErrorReport({ part: 'p', version: 'v', browser: 'B', error: 'x' })).toMatch(
    /string$/,
  );
});
