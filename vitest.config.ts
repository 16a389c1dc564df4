import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{networks,composers,features,messaging,storage,components,assets,entrypoints,tests}/**/*.test.{ts,tsx}',
    ],
    mockReset: true,
    restoreMocks: true,
  },
});
