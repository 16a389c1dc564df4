/** One entry of `matches` in an answer of LanguageTool's HTTP API. */
export interface SampleMatch {
  message: string;
  shortMessage: string;
  offset: number;
  length: number;
  replacements: { value: string }[];
  context: { text: string; offset: number; length: number };
  sentence: string;
  rule: {
    id: string;
    description: string;
    issueType: string;
    category: { id: string; name: string };
  };
}

interface Mistake {
  language: 'fr' | 'en';
  found: string;
  rule: string;
  message: string;
  instead: string[];
}

/** The mistakes that our server knows: enough to tell one language, one rule and one place from another. */
const MISTAKES: readonly Mistake[] = [
  {
    language: 'fr',
    found: 'mesage',
    rule: 'FR_SPELLING_RULE',
    message: 'Faute de frappe possible trouvée.',
    instead: ['message', 'messages', 'massage', 'mésange'],
  },
  {
    language: 'fr',
    found: 'nous avons bien reçut',
    rule: 'AVOIR_PARTICIPE',
    message: 'Après l’auxiliaire « avoir » : un participe passé.',
    instead: ['nous avons bien reçu'],
  },
  {
    language: 'fr',
    found: 'Valmontoise',
    rule: 'FR_SPELLING_RULE',
    message: 'Faute de frappe possible trouvée.',
    instead: ['Valloise'],
  },
  {
    language: 'en',
    found: 'recieve',
    rule: 'MORFOLOGIK_RULE_EN_GB',
    message: 'Possible spelling mistake found.',
    instead: ['receive', 'relieve'],
  },
];

/** What our server finds in a text, as LanguageTool words it. Offsets in UTF-16 units, as Java counts. */
export function sampleMatches(text: string, language: string): SampleMatch[] {
  return MISTAKES.filter((mistake) => language.startsWith(mistake.language)).flatMap((mistake) => {
    const offset = text.toLowerCase().indexOf(mistake.found.toLowerCase());
    if (offset < 0) return [];
    const { length } = mistake.found;
    return {
      message: mistake.message,
      shortMessage: '',
      offset,
      length,
      replacements: mistake.instead.map((value) => ({ value })),
      context: { text, offset, length },
      sentence: text,
      rule: {
        id: mistake.rule,
        description: mistake.message,
        issueType: mistake.rule.includes('SPELLING') ? 'misspelling' : 'grammar',
        category: { id: 'TYPOS', name: 'Typing' },
      },
    };
  });
}
