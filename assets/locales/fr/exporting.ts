import type { exporting as english } from '../en/exporting';
import type { Translated } from '../translated';

export const exporting = {
  open: 'Exporter',
  title: 'Exporter des réponses',
  line: {
    one: '{count} réponse va dans le fichier.',
    other: '{count} réponses vont dans le fichier.',
  },
  which: 'Lesquelles',
  all: { one: 'Toutes ({count})', other: 'Toutes ({count})' },
  filtered: { one: 'Celles filtrées ({count})', other: 'Celles filtrées ({count})' },
  format: 'Pour',
  csvSemicolon: 'Excel, points-virgules (CSV)',
  csvComma: 'Excel, virgules (CSV)',
  espanso: 'Espanso (YAML)',
  vigie: 'Vigie (JSON)',
  vigieHint:
    'Garde tout ce que vous avez écrit. À emporter sur un autre ordinateur, ou à donner à un collègue.',
  csvSemicolonHint: 'S’ouvre d’un double clic dans Excel en français.',
  csvCommaHint: 'S’ouvre d’un double clic dans Excel en anglais, et dans la plupart des outils.',
  espansoHint: 'Un fichier de correspondances, à placer dans le dossier d’Espanso.',
  playbook:
    'Pour transmettre {brand} en entier : son playbook contient ses réponses et la marque elle-même.',
  lossTitle: 'Ce que ce fichier ne peut garder',
  lossNone: 'Ce fichier garde tout ce que vous avez écrit.',
  lossBrand: { one: 'la marque de {count} réponse', other: 'la marque de {count} réponses' },
  lossNetworks: { one: 'les réseaux de {count} réponse', other: 'les réseaux de {count} réponses' },
  lossLanguage: { one: 'la langue de {count} réponse', other: 'la langue de {count} réponses' },
  lossState: { one: 'l’état de {count} réponse', other: 'l’état de {count} réponses' },
  lossFavourite: { one: '{count} marque de favorite', other: '{count} marques de favorites' },
  lossCrisisSafe: { one: '{count} marque de crise', other: '{count} marques de crise' },
  lossUses: { one: 'les usages de {count} réponse', other: 'les usages de {count} réponses' },
  lossTemplateTags: {
    one: 'des variables dans {count} réponse : {detail}',
    other: 'des variables dans {count} réponses : {detail}',
  },
  lossTagsWithCommas: {
    one: 'les virgules des étiquettes de {count} réponse',
    other: 'les virgules des étiquettes de {count} réponses',
  },
  writing: 'Écriture du fichier',
  save: 'Enregistrer le fichier',
  saved: '{file} est dans vos téléchargements.',
} satisfies Translated<typeof english>;
