import type { dashboard as english } from '../en/dashboard';
import type { Translated } from '../translated';

export const dashboard = {
  skip: 'Aller au contenu',
  navigation: 'Tableau de bord',
  replies: 'Réponses',
  charter: 'Charte',
  alerts: 'Alertes',
  watchlist: 'Termes surveillés',
  rules: 'Règles de ton',
  posts: 'Publications',
  queue: 'File',
  authors: 'Personnes',
  hours: 'Heures',
  brands: 'Marques',
  data: 'Données',
  settings: 'Réglages',
  help: 'Aide',
  helpLine: 'Touches, variables, autorisations, confidentialité.',
  local: 'Tout est sur cet appareil.',
  used: '{size} utilisés.',
  allBrands: 'Toutes les marques',
} satisfies Translated<typeof english>;
