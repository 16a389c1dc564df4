import { expect, it } from 'vitest';
import { answerPieces, cursorOf, owedIn, piecesOf, questionsOf, wholeText } from './pieces';
import { sampleSurroundings } from './template/sample-surroundings';

const around = sampleSurroundings();
const body = 'Bonjour {{author.first_name}}, de {{brand.name}} : {{post.url}} {{post.url}}';

it('fills what is known and names once what is owed, with its place', () => {
  const pieces = piecesOf(
    body,
    { 'author.first_name': 'Camille', 'brand.name': 'TransVal' },
    around,
  );
  expect(pieces.map((piece) => piece.from)).toEqual([
    'body',
    'page',
    'body',
    'brand',
    'body',
    'nobody',
    'body',
    'nobody',
  ]);
  expect(owedIn(pieces)).toMatchObject([
    { tag: 'post.url', why: 'unfilled', line: 1, column: 52, inside: null },
  ]);
  expect(wholeText(pieces)).toBeNull();
});

it('gives the whole text once nothing is owed, values as they are', () => {
  const values = {
    'author.first_name': '{{brand.name}} $&',
    'brand.name': 'TransVal',
    'post.url': 'u',
  };
  expect(wholeText(piecesOf(body, values, around))).toBe(
    'Bonjour {{brand.name}} $&, de TransVal : u u',
  );
});

const asking =
  'Order {{ask "Number"}} at {{choose "City" "Lyon" "Paris"}}. {{toggle "Apology" "Sorry."}} {{ask "Number"}}{{cursor}}!';

it('asks each question once, before anything is whole', () => {
  const pieces = piecesOf(asking, {}, around);
  expect(questionsOf(pieces).map(({ asked }) => asked)).toEqual(['Number', 'City', 'Apology']);
  expect(owedIn(pieces)).toEqual([]);
  expect(wholeText(pieces)).toBeNull();
  expect(cursorOf(pieces)).toBeNull();
});

it('puts answers in as they are, wherever the question stands, and knows where the caret goes', () => {
  const answers = new Map([
    ['ask Number', '{{cursor}} $&'],
    ['choose City', 'Paris'],
    ['toggle Apology', 'off'],
  ]);
  const pieces = answerPieces(piecesOf(asking, {}, around), answers);
  const text = 'Order {{cursor}} $& at Paris.  {{cursor}} $&!';
  expect(wholeText(pieces)).toBe(text);
  expect(cursorOf(pieces)).toBe(text.length - 1);
  const apology = answerPieces(pieces, new Map()).find((piece) => piece.from === 'question');
  expect(apology).toBeUndefined();
});

it('takes the default for a blank answer, and stays open without one', () => {
  const pieces = piecesOf('{{ask "A" | "x"}}{{ask "B"}}', {}, around);
  const answers = new Map([
    ['ask A', ' '],
    ['ask B', ' '],
  ]);
  expect(answerPieces(pieces, answers).map(({ from }) => from)).toEqual(['answer', 'question']);
});

it('counts the first cursor only', () => {
  const pieces = piecesOf('ab{{cursor}}c{{cursor}}', {}, around);
  expect([wholeText(pieces), cursorOf(pieces)]).toEqual(['abc', 2]);
});
