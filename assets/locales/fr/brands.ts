import type { brands as english } from '../en/brands';
import type { Translated } from '../translated';

export const brands = {
  line: 'Pour qui vous parlez, et depuis quels comptes.',
  create: 'Nouvelle marque',
  emptyTitle: 'Pas encore de marque',
  emptyText: 'Une marque rassemble vos réponses ; ses comptes disent à Vigie pour qui vous parlez.',
  noAccounts: 'pas encore de compte',
  remove: 'Supprimer {name}',
  removed: '« {name} » supprimée. Ses réponses sont gardées.',
  saved: 'Marque enregistrée.',
  saveFailed: 'La marque n’a pas pu être enregistrée. Réessayez.',
  name: 'Nom',
  needName: 'Donnez-lui un nom.',
  color: 'Couleur',
  colorNumber: 'Couleur {number}',
  ownColor: 'La sienne',
  language: 'Langue de ses réponses',
  accounts: 'Comptes',
  account: 'Adresse ou identifiant',
  accountHint: 'Collez l’adresse de la page ou du profil.',
  accountNetwork: 'Réseau du compte',
  accountUnclear:
    'Ceci ne désigne aucun compte. Collez l’adresse d’une page ou d’un profil, ou l’identifiant seul.',
  accountTaken: '{brand} a déjà ce compte.',
  addAccount: 'Ajouter',
  removeAccount: 'Retirer {handle}',
  discardText: 'Vos changements dans cette marque seront perdus.',
  goneTitle: 'Cette marque n’est plus là',
  goneText: 'Elle a été supprimée, ou l’adresse n’est pas entière.',
  toList: 'Voir toutes les marques',
} satisfies Translated<typeof english>;
