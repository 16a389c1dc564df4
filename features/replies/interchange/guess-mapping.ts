import { fold } from '../search/fold';
import type { ColumnMapping, ColumnRole, Table, TagDialect } from './column-mapping';
import { looksLikeHtml } from './html-to-text';

/** Names that columns go by, folded, in the order in which they are believed. */
const NAMES: readonly [ColumnRole, RegExp][] = [
  ['id', /^(?:id|uuid)$/],
  ['title', /^(?:title|titre|name|nom|label|libelle|intitule|description|subject line)$/],
  [
    'shortcut',
    /^\/?(?:shortcut|raccourci|trigger|abbreviation|abreviation|keyword|mot cle|short ?code|key|code)$/,
  ],
  ['variant', /^(?:variante?|wording|formulation|alternative)s?[ _]?\d*$/],
  [
    'body',
    /^(?:body|texte?|content|contenu|message|reply|reponse|replace|replacement|snippet|template|modele|corps|html|canned response)$/,
  ],
  [
    'tags',
    /^(?:tags?|labels?|etiquettes?|mots cles|keywords|categor(?:y|ies|ie)|folder|dossier|group|groupe)$/,
  ],
  ['language', /^(?:lang|language|langue|locale)$/],
  ['networks', /^(?:networks?|reseaux?|channels?|canal|canaux)$/],
  ['state', /^(?:state|status|etat|statut)$/],
  ['favourite', /^(?:favou?rites?|favoris?|starred)$/],
  ['crisis-safe', /^(?:crisis[ _-]safe|crise)$/],
  ['brand', /^(?:brand|marque|client)$/],
];

const SEVERAL: readonly ColumnRole[] = ['variant', 'ignore'];

function rolesOf(header: readonly string[]): ColumnRole[] {
  const given = new Set<ColumnRole>();
  return header.map((name) => {
    const folded = fold(name);
    const role = NAMES.find(([, names]) => names.test(folded))?.[0] ?? 'ignore';
    if (given.has(role) && !SEVERAL.includes(role)) return 'ignore';
    given.add(role);
    return role;
  });
}

const averageLength = (rows: readonly (readonly string[])[], column: number): number =>
  rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0) / Math.max(1, rows.length);

/** Columns without a known name: the one of the longest texts is the body, one of single words the shortcut. */
function rolesByLength(
  free: readonly number[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<number, ColumnRole> {
  const [body, ...others] = [...free].sort(
    (a, b) => averageLength(rows, b) - averageLength(rows, a),
  );
  const isOneWord = (i: number) => rows.every((row) => !/\s/.test((row[i] ?? '').trim()));
  const shortcut = others.find(isOneWord);
  const title = others.find((i) => i !== shortcut);
  const guessed: [number | undefined, ColumnRole][] = [
    [body, 'body'],
    [shortcut, 'shortcut'],
    [title, 'title'],
  ];
  return new Map(guessed.flatMap(([i, role]) => (i === undefined ? [] : [[i, role] as const])));
}

function dialectOf(texts: readonly string[]): TagDialect {
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  if (has(/\{(?:form[a-z]+|cursor|clipboard|time|endformtoggle|import|key)\b[^{}]*\}(?!\})/i))
    return 'blaze';
  if (has(/\{%|\{\{[^{}]*(?:\|\||\bdefault:|(?:contact|conversation)\.)/)) return 'liquid';
  if (has(/\{\{[#&{~]|\{\{\s*(?:to|from|account)\./)) return 'handlebars';
  return 'vigie';
}

/** How a table is probably meant: by the names of its columns, else by what they hold. The person may correct it. */
export function guessMapping({ rows }: Table): ColumnMapping {
  const [first = [], ...others] = rows.slice(0, 50);
  const columns = Math.max(...rows.slice(0, 50).map((row) => row.length));
  const named = rolesOf(first);
  const hasHeader = named.some((role) => role !== 'ignore');
  const sample = hasHeader && others.length > 0 ? others : [first, ...others];
  const free = Array.from({ length: columns }, (_, i) => i).filter(
    (i) => (named[i] ?? 'ignore') === 'ignore',
  );
  const guessed = named.includes('body') ? new Map() : rolesByLength(free, sample);
  const roles = Array.from({ length: columns }, (_, i): ColumnRole => {
    const role = named[i] ?? guessed.get(i) ?? 'ignore';
    const other: ColumnRole = guessed.get(i) ?? 'ignore';
    return role === 'ignore' && !named.includes(other) ? other : role;
  });
  const body = roles.indexOf('body');
  const texts = sample.map((row) => row[body] ?? '');
  // only a table of ours has these two: its texts are as the library has them
  const isOurs = named.includes('id') && named.includes('crisis-safe');
  return {
    roles,
    hasHeader,
    isHtml: !isOurs && texts.some(looksLikeHtml),
    tags: isOurs ? 'vigie' : dialectOf(texts),
  };
}
