import type { Reply } from '../model';
import { startBodies } from './espanso-body';
import { type Pace, startPace } from './pace';
import { OUR_WORDINGS } from './read-espanso-match';
import type { Loss, LossCode, Written } from './written';

/** JSON is YAML (YAML 1.2.2, section 1.2): each value on its line, quoted, whatever it holds. */
const line = (key: string, value: unknown): string => `    ${key}: ${JSON.stringify(value)}\n`;

/** A text whose lines YAML's block style takes as they are. */
const isPlainLines = (text: string): boolean =>
  text.includes('\n') &&
  /^[^\s\p{C}](?:[^\p{C}]|\n)*[^\s\p{C}]$/u.test(text) &&
  !/[ \t]\n/.test(text);

const textLine = (key: string, text: string): string =>
  isPlainLines(text) ? `    ${key}: |-\n${text.replace(/^(?=.)/gm, '      ')}\n` : line(key, text);

function matchOf(reply: Reply, lost: string[]): string {
  const bodies = startBodies();
  const texts = [reply.body, ...reply.variants].map((text) => bodies.body(text.toWellFormed()));
  const [body = ''] = texts;
  const random = { name: OUR_WORDINGS, type: 'random', params: { choices: texts } };
  const variables = [...bodies.variables(), ...(texts.length > 1 ? [random] : [])];
  lost.push(...bodies.lost());
  return [
    `  - label: ${JSON.stringify(reply.title.toWellFormed())}\n`,
    reply.shortcut === '' ? '' : line('trigger', `:${reply.shortcut.toWellFormed()}`),
    reply.tags.length === 0 ? '' : line('search_terms', reply.tags),
    texts.length > 1 ? line('replace', `{{${OUR_WORDINGS}}}`) : textLine('replace', body),
    variables.length === 0
      ? ''
      : `    vars:\n${variables.map((one) => `      - ${JSON.stringify(one)}\n`).join('')}`,
  ].join('');
}

/** What no match can say of a reply. */
const UNSAID: Partial<Record<LossCode, (reply: Reply) => boolean>> = {
  brand: ({ brandId }) => brandId !== null,
  networks: ({ networks }) => networks.length > 0,
  language: () => true,
  state: ({ state }) => state !== 'approved',
  favourite: ({ favourite }) => favourite,
  'crisis-safe': ({ crisisSafe }) => crisisSafe,
  uses: ({ timesUsed }) => timesUsed > 0,
};

/**
 * Replies as a match file of Espanso. Variables that only Vigie knows are asked by a form; wordings are dealt at
 * random; a reply without a shortcut is found in Espanso's search bar.
 * @throws the signal's reason when given up
 */
export async function writeEspanso(replies: readonly Reply[], pace: Pace = {}): Promise<Written> {
  const rest = startPace(pace);
  const lostTags = new Map<string, Set<string>>();
  let text = 'matches:\n';
  for (const [i, reply] of replies.entries()) {
    const lost: string[] = [];
    text += matchOf(reply, lost);
    if (lost.length > 0) lostTags.set(reply.id, new Set(lost));
    await rest(i / replies.length);
  }
  const unsaid = Object.entries(UNSAID).flatMap(([what, isLost]): Loss[] => {
    const count = replies.filter(isLost).length;
    return count === 0 ? [] : [{ what: what as LossCode, replies: count, detail: '' }];
  });
  const tags = [...new Set([...lostTags.values()].flatMap((set) => [...set]))];
  if (tags.length > 0) {
    unsaid.push({
      what: 'template-tags',
      replies: lostTags.size,
      detail: tags.slice(0, 10).join(' '),
    });
  }
  return {
    text: replies.length === 0 ? 'matches: []\n' : text,
    name: 'vigie-replies.yml',
    type: 'application/yaml',
    lost: unsaid,
  };
}
