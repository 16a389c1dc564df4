import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'ligatures',
  name: { fr: 'Œ lié', en: 'The letter œ' },
  check: {
    kind: 'substitution',
    swap: {
      'coeur(s?)': 'cœur$1',
      '([ée])coeur(\\p{L}*)': '$1cœur$2',
      'ranc(?:o)eur(s?)': 'rancœur$1',
      'choeur(s?)': 'chœur$1',
      'soeur(s?|ette|ettes)': 'sœur$1',
      moeurs: 'mœurs',
      "(chefs?-d'|main-d'|hors-d'|mains-d')?oeuvre(s?)": '$1œuvre$2',
      'désoeuvr(\\p{L}+)': 'désœuvr$1',
      'manoeuvr(\\p{L}+)': 'manœuvr$1',
      'oeuvr(é|ée|er|ons|ez|ent|ait|aient|ant)': 'œuvr$1',
      'oeuf(s?)': 'œuf$1',
      'boeuf(s?)': 'bœuf$1',
      'voeu(x?)': 'vœu$1',
      'noeud(s?)': 'nœud$1',
      "(clin d'|coup d'|trompe-l')?oeil": '$1œil',
      'oeillet(s?)': 'œillet$1',
      'foet(us|al|ale|aux)': 'fœt$1',
      oesophage: 'œsophage',
      'oenolog(ie|ue|ues|ique|iques)': 'œnolog$1',
      'coeliaque(s?)': 'cœliaque$1',
    },
    ignoreCase: true,
    nonword: false,
  },
  message: {
    fr: '« %s » s’écrit « %s », avec le œ lié.',
    en: '“%s” is spelt “%s” in French, with the letter œ.',
  },
});
