// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../../tests/screen/render-screen';
import { KindsLine } from './kinds-line';

afterEach(cleanup);

const exact = (value: number) => ({ value, low: value, high: value });

it('names the kinds, and says once that none has a number', () => {
  renderScreen(
    <KindsLine
      kinds={[
        { kind: 'like', count: null },
        { kind: 'celebrate', count: null },
      ]}
    />,
    'fr',
  );
  expect(screen.getByText('J’aime · Bravo')).toBeTruthy();
  expect(screen.getAllByText(/non affichés/)).toHaveLength(1);
  expect(screen.queryByText(/n\/a/)).toBeNull();
});

it('puts the most first, and after those with a number what has none, saying so', () => {
  renderScreen(
    <KindsLine
      kinds={[
        { kind: 'sad', count: null },
        { kind: 'like', count: exact(3) },
        { kind: 'love', count: exact(12) },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Love',
    'Like',
    'Sad',
  ]);
  expect(screen.getByText(/number not shown/)).toBeTruthy();
});
