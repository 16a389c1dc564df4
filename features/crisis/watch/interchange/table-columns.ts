import type { WatchTerm } from '../model';

/** The columns of Vigie's table of terms, in order, with the other names they are known by. */
export const TABLE_COLUMNS: readonly {
  field: Exclude<keyof WatchTerm, 'id'>;
  names: readonly string[];
}[] = [
  { field: 'text', names: ['term', 'terme', 'word', 'mot'] },
  { field: 'kind', names: ['kind', 'sorte'] },
  { field: 'category', names: ['category', 'catégorie', 'categorie'] },
  { field: 'severity', names: ['severity', 'gravité', 'gravite'] },
  { field: 'action', names: ['action'] },
  { field: 'brandId', names: ['brand', 'marque'] },
  { field: 'networks', names: ['networks', 'réseaux', 'reseaux'] },
  { field: 'language', names: ['language', 'langue'] },
  { field: 'expiresAt', names: ['expires', 'expire'] },
  { field: 'notBefore', names: ['not before', 'pas avant'] },
  { field: 'notAfter', names: ['not after', 'pas après', 'pas apres'] },
  { field: 'wholeWord', names: ['whole word', 'mot entier'] },
  { field: 'caseSensitive', names: ['case sensitive', 'casse'] },
  { field: 'replacement', names: ['replacement', 'remplacement'] },
  { field: 'note', names: ['note'] },
  { field: 'isOn', names: ['on', 'actif'] },
];

/** Between the words of one cell: a sign that no term is told by. */
export const BETWEEN_WORDS = '|';
