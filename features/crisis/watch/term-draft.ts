import type { WatchTerm } from './model';

/** A term as its form holds it: exceptions one a line. */
export interface TermDraft extends Omit<WatchTerm, 'id' | 'notBefore' | 'notAfter'> {
  notBefore: string;
  notAfter: string;
}

/** What the form of a new term begins with. */
export const emptyDraft = (brandId: string | null): TermDraft => ({
  brandId,
  text: '',
  kind: 'words',
  category: 'other',
  severity: 'sensitive',
  action: 'flag',
  networks: [],
  language: null,
  expiresAt: null,
  notBefore: '',
  notAfter: '',
  wholeWord: true,
  caseSensitive: false,
  replacement: null,
  note: '',
  isOn: true,
});

/** A term, for its form. */
export function draftOfTerm({
  id: _,
  notBefore,
  notAfter,
  ...rest
}: Pick<WatchTerm, keyof TermDraft | 'id'>): TermDraft {
  const { brandId, text, kind, category, severity, action, networks, language } = rest;
  const { expiresAt, wholeWord, caseSensitive, replacement, note, isOn } = rest;
  return {
    ...{ brandId, text, kind, category, severity, action, networks, language },
    ...{ expiresAt, wholeWord, caseSensitive, replacement, note, isOn },
    notBefore: notBefore.join('\n'),
    notAfter: notAfter.join('\n'),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The term that a form means. A pattern has no exceptions. */
export function termOfDraft(draft: TermDraft, id: string): WatchTerm {
  const isPattern = draft.kind === 'pattern';
  return {
    ...draft,
    id,
    text: isPattern ? draft.text : draft.text.trim(),
    notBefore: isPattern ? [] : linesOf(draft.notBefore),
    notAfter: isPattern ? [] : linesOf(draft.notAfter),
    note: draft.note.trim(),
  };
}
