import { expect, it } from 'vitest';
import {
  afterAnswer,
  afterFailure,
  mayAsk,
  readServerHealth,
  type ServerHealth,
  unknownHealth,
} from './server-health';

const MINUTE = 60_000;

/** Fails as often as it may be asked, for so long. */
function failFor(length: number) {
  let health: ServerHealth = unknownHealth('http://localhost:8081');
  let asked = 0;
  let told = 0;
  for (let now = 0; now < length; now += 600) {
    if (!mayAsk(health, now)) continue;
    const failure = afterFailure(health, now);
    health = failure.health;
    asked += 1;
    told += failure.isNews ? 1 : 0;
  }
  return { health, asked, told };
}

it('asks a server that is down ever more rarely, and tells once', () => {
  expect(failFor(MINUTE)).toMatchObject({ asked: 4, told: 1 });
  expect(failFor(60 * MINUTE)).toMatchObject({ asked: 17, told: 1 });
});

it('asks again at once after an answer, and tells of a new failure after a while only', () => {
  const { health } = failFor(MINUTE);
  const soon = afterAnswer(health, 2 * MINUTE);
  expect(mayAsk(soon, 2 * MINUTE)).toBe(true);
  expect(afterFailure(soon, 3 * MINUTE).isNews).toBe(false);
  const later = afterAnswer(health, 20 * MINUTE);
  expect(afterFailure(later, 21 * MINUTE).isNews).toBe(true);
});

it('knows what it kept, and nothing of what it did not', () => {
  const { health } = failFor(MINUTE);
  expect(readServerHealth({ ...health })).toEqual(health);
  for (const kept of [undefined, null, 'x', { ...health, failures: '3' }, { address: 'a' }])
    expect(readServerHealth(kept)).toBeNull();
});

it('does not rest for hours because the clock was set back', () => {
  const { health } = afterFailure(unknownHealth('http://localhost:8081'), 5e9);
  expect(mayAsk(health, 5e9 + 1)).toBe(false);
  expect(mayAsk(health, 1e9)).toBe(true);
});
