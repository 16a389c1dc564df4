import { expect, it } from 'vitest';
import { countNearIdentical } from './count-near-identical';

const late = (name: string) => `Hello ${name}, the bus is late and we are sorry for the wait.`;

it('counts those that are alike another', () => {
  const texts = [late('Tom'), late('Inès'), 'Thank you very much', `${late('Bo')} Thank you.`];
  expect(countNearIdentical(texts, 0.55)).toBe(3);
  expect(countNearIdentical(texts, 1)).toBe(2);
});

it('counts none when each stands alone', () => {
  expect(countNearIdentical([late('Tom'), 'Thank you very much', '🙏', '🙏'], 0.55)).toBe(0);
  expect(countNearIdentical([], 0.55)).toBe(0);
});

it('is done with a busy day at once', () => {
  const texts = Array.from(
    { length: 600 },
    (_, i) => `${late('Tom')} Line ${'abc'.repeat(i % 40)} ok`,
  );
  const start = performance.now();
  expect(countNearIdentical(texts, 0.55)).toBe(600);
  expect(performance.now() - start).toBeLessThan(1000);
});
