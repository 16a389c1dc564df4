import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/playwright',
  // Two cores: two browsers at once would slow each other into timeouts.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // docs/decisions/second-tries.md: named in the output, and few.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
});
