import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{networks,composers,features,messaging,storage,components,assets,entrypoints,tests}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['tests/screen/browser-locks.ts'],
    // screens are typed into letter by letter: seconds on a machine that builds beside
    testTimeout: 20_000,
    mockReset: true,
    restoreMocks: true,
  },
});
