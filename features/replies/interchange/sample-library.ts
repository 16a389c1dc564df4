import type { Reply } from '../model';
import { sampleReply } from '../sample-reply';

const WORDS = [
  ...[
    'merci',
    'désolé',
    'L’équipe',
    'œuvre',
    'b;on',
    'a,b',
    '"cité"',
    "'=1+1",
    '=1+1',
    '+33 6',
    '-5',
    '@maison',
  ],
  ...[
    '＝1',
    'مرحبا',
    '😀',
    '👩‍🚒',
    '$&',
    '$|',
    '{',
    '}',
    '{{',
    '[[x]]',
    '<b>gras</b>',
    '&amp;',
    '#tag',
    ': oui',
    '- non',
  ],
  ...[
    'yes',
    'null',
    '1:30',
    '~',
    '|',
    '>',
    '%d',
    '`',
    '\\',
    '\\n',
    'x\u00a0!',
    'e\u0301',
    '---',
    '&a',
    '*a',
    '!!js',
  ],
];
const TAGS = [
  '{{author.first_name | "à vous"}}',
  '{{author.name}}',
  '{{brand.name}}',
  '{{agent.name}}',
  '{{post.url}}',
  '{{network}}',
  '{{date}}',
  '{{date +2d}}',
  '{{date -30d}}',
  '{{ask "Numéro de commande"}}',
  '{{ask "Ville : laquelle ?" | "Lyon"}}',
  '{{choose "Ville" "Lyon" "Paris"}}',
  '{{toggle "Excuses" "Toutes nos excuses."}}',
  '{{> signature}}',
];

/**
 * Replies for tests, always the same for a seed: words that formats trip over, every tag, any number of lines and
 * wordings, what a library can hold.
 */
export function sampleLibrary(seed: number, count: number): Reply[] {
  let state = seed * 2_654_435_761 + 1;
  const draw = (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const pick = <Item>(items: readonly Item[]): Item => items[draw(items.length)] as Item;
  const words = (most: number, more: readonly string[]): string =>
    Array.from({ length: 1 + draw(most) }, () => pick([...WORDS, ...more])).join(' ');
  const text = (): string =>
    Array.from({ length: 1 + draw(4) }, () => (draw(4) === 0 ? '' : words(8, TAGS)))
      .join('\n')
      .trim() || 'Merci';
  const id = (i: number) =>
    `0191d2a0-0000-7000-8000-${(seed * 1_000_000 + i).toString(16).padStart(12, '0')}`;

  return Array.from({ length: count }, (_, i) =>
    sampleReply({
      id: id(i),
      title: `${words(5, [])} ${i}`,
      shortcut: draw(3) === 0 ? '' : `r${i}é`,
      body: text(),
      variants: [...new Set(Array.from({ length: draw(4) }, text))],
      tags: [
        ...new Set(
          Array.from({ length: draw(3) }, () => pick(['bus', 'retard de train', '=x', 'été'])),
        ),
      ],
      networks: draw(2) === 0 ? [] : ['x', 'facebook'],
      language: draw(2) === 0 ? 'fr' : 'en',
      state: pick(['draft', 'approved', 'archived']),
      favourite: draw(2) === 0,
      crisisSafe: draw(2) === 0,
      position: i,
      createdAt: 1_763_700_000_000 + i,
    }),
  );
}
