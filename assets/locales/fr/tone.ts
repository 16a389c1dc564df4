import type { tone as english } from '../en/tone';
import type { Translated } from '../translated';

export const tone = {
  draft: 'Ce que vous écrivez',
  list: 'À revoir dans le brouillon',
  noBox:
    'Cliquez dans une zone de réponse et écrivez : Vigie relit au fil de la frappe, sur cet ordinateur seulement, et dit ce qui est à revoir.',
  fine: 'Rien à revoir.',
  waiting: 'Écrivez dans la zone de réponse : ce qui est à revoir s’affiche ici.',
  found: { one: '{count} point à revoir', other: '{count} points à revoir' },
  suggestion: 'Suggestion',
  warning: 'À vérifier',
  error: 'À corriger',
  wholeText: 'Tout le texte',
  instead: 'Plutôt',
  fix: 'Corriger',
  fixAll: { one: 'Corriger la typographie', other: 'Corriger la typographie ({count})' },
  ignore: 'Ignorer ici',
  more: 'Autres choix pour cette règle',
  accept: 'Toujours accepter « {words} » pour {brand}',
  notForBrand: 'Pas pour {brand}',
  ignored: 'Ignoré dans ce brouillon.',
  accepted: '« {words} » est accepté pour {brand}.',
  leftOut: 'La règle « {rule} » est désactivée pour {brand}.',
  fixed: 'Corrigé. {keys} dans la zone de réponse pour revenir en arrière.',
  changed: 'Le texte a changé entre-temps : rien n’a été touché.',
  notFixed: 'La zone de réponse a refusé la correction. Rien n’a été envoyé.',
  altered: 'La zone de réponse a modifié la correction : relisez avant d’envoyer.',
  chooseKey: 'choisir',
  fixKey: 'corriger',
} satisfies Translated<typeof english>;
