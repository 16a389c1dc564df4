import { type Charter, LONGEST_CHARTER } from '../tone/charter/model';
import type { Playbook } from './playbook-file';

type Guideline = Playbook['guidelines'][number];

const NAMES = { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn', instagram: 'Instagram' };

/** An id of its own that is always the same for the brand: its UUIDv7 as a UUIDv8, the version left to makers (RFC 9562 §5.8). */
const idFor = (brandId: string): string => `${brandId.slice(0, 14)}8${brandId.slice(15)}`;

/** A brand's charter as a section of its file: its Markdown whole, which names the networks by itself. */
export const guidelinesOf = (charter: Charter | null): Guideline[] =>
  charter === null || charter.markdown.trim() === ''
    ? []
    : [{ id: idFor(charter.brandId), network: null, text: charter.markdown, pairs: [] }];

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

function partOf({ network, text, pairs }: Guideline, language: 'fr' | 'en'): string {
  const [head, say, avoid] =
    language === 'fr'
      ? ['À faire / à éviter', 'À faire', 'À éviter']
      : ['Do / don’t', 'Do', 'Don’t'];
  const rows = pairs.map((pair) => `| ${cell(pair.say)} | ${cell(pair.avoid)} |`);
  const table = [`| ${say} | ${avoid} |`, '| --- | --- |', ...rows].join('\n');
  const level = network === null ? '##' : '###';
  return [
    network === null ? '' : `## ${NAMES[network]}`,
    text,
    rows.length === 0 ? '' : `${level} ${head}\n\n${table}`,
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/** The charter that a file's guidelines come to, as Markdown; empty where there are none. */
export const charterMarkdown = ({ guidelines, brand }: Playbook): string =>
  guidelines
    .map((guideline) => partOf(guideline, brand.language))
    .filter((part) => part !== '')
    .join('\n\n');

/** What a file's charter is to the one here. A brand's own stays unless the person takes the file's. */
export type CharterStanding = 'none' | 'new' | 'same' | 'differs' | 'too-long';

/** Compares a file's charter with the one here; null: none here. */
export function charterStanding(theirs: string, mine: Charter | null): CharterStanding {
  if (theirs.trim() === '') return 'none';
  if (theirs.length > LONGEST_CHARTER) return 'too-long';
  const here = mine?.markdown ?? '';
  if (here.trim() === '') return 'new';
  return here === theirs ? 'same' : 'differs';
}
