import { expect, it } from 'vitest';
import { carryOver } from './carry-over';

const BEFORE = 'Votre mesage est arivé hier';
const found = (text: string) => {
  const start = BEFORE.indexOf(text);
  return { ruleId: 'R', start, end: start + text.length, message: 'm', replacements: [] };
};
const MATCHES = [found('mesage'), found('arivé')];

it.each([
  [BEFORE, ['mesage', 'arivé']],
  [`${BEFORE} soir`, ['mesage', 'arivé']],
  [`Bonjour. ${BEFORE}`, ['mesage', 'arivé']],
  ['Votre mesage est bien arivé hier', ['mesage', 'arivé']],
  ['Votre message est arivé hier', ['arivé']],
  ['Votre mesages est arivé hier', ['arivé']],
  ['Votre mesage, est arivé hier', ['mesage', 'arivé']],
  ['Votre mesage est darivé hier', ['mesage']],
  ['Votre mesage est arivée hier', ['mesage']],
  ['Votre mesage', ['mesage']],
  ['arivé hier', ['arivé']],
  ['', []],
  ['Tout autre chose', []],
])('%s', (now, kept) => {
  expect(carryOver(MATCHES, BEFORE, now).map(({ start, end }) => now.slice(start, end))).toEqual(
    kept,
  );
});
