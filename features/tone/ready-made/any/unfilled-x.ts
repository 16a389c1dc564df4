import type { ToneRule } from '../../model';

/** Crosses that keep a place: « le XXX », « XX/XX ». Lower-case xxx alone is kisses, in Britain. */
export const rule: ToneRule = {
  id: 'any.unfilled-x',
  brandId: null,
  name: { fr: 'Champ en XXX', en: 'Placeholder in XXX' },
  level: 'error',
  check: {
    kind: 'existence',
    tokens: [
      'X{3,}',
      '(?:[Ll]e|[Ll]a|du|au|de|à|dès|n°|numéro|number|on|at|by|from|ref|réf|[Rr]éf\\.|tel|tél) [xX]{2,}',
      '(?:Mme|Mlle|M\\.|Mr|Mrs|Ms|Madame|Monsieur|Bonjour) [xX]{2,}',
      '(?:[xX]{2,}[/:.h-]){1,2}[xX]{2,}',
      '(?:0\\d ?)?(?:XX ){2,}XX',
      '[xX]{2,} ?(?:€|%|h(?:eures?)?|euros?|pounds?|dollars?|days?|jours?|minutes?|hours?)',
      '[£$€][xX]{2,}',
    ],
    ignoreCase: false,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » n’a pas été rempli.',
    en: '“%s” hasn’t been filled in.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // A number, not a blank.
    '(?:super bowl|louis|wrestlemania|édition|foire|volume|tome|chapitre|chapter|taille|size|album) XXX[IVXL]*',
  ],
  section: null,
  isOn: true,
};
