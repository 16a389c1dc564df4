import { type Place, stretchesOf } from './stretches-of';

const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/giu;
const CARD = /(?<![\p{L}\p{N}.,-])(?:\d[ -]?){12,18}\d(?![\p{L}\p{N}]|[.,-]\d)/gu;
const SHORTEST_IBAN = 15;

/** Where account (IBAN) and card numbers stand: only those whose check digits are right, so no order number is taken for one. */
export function bankNumbers(folded: string): Place[] {
  const written = ({ start, end }: Place) => folded.slice(start, end).replace(/[ -]/g, '');
  return [
    ...stretchesOf(folded, IBAN).filter((place) => isIban(written(place).toUpperCase())),
    ...stretchesOf(folded, CARD).filter((place) => isCard(written(place))),
  ];
}

/** ISO 13616: the first four at the end, letters as numbers from 10, the rest by 97 is 1. */
function isIban(iban: string): boolean {
  if (iban.length < SHORTEST_IBAN) return false;
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (sign) => Number.parseInt(sign, 36));
  const rest = digits
    .join('')
    .split('')
    .reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return rest === 1;
}

/** ISO/IEC 7812: Luhn's sum; the first digit of a payment card is 2 to 6. */
function isCard(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, at) => {
      const doubled = at % 2 === 1 ? digit * 2 : digit;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return /^[2-6]/.test(digits) && sum % 10 === 0;
}
