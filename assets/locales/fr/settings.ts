import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';

export const settings = {
  title: 'Réglages',
  language: 'Langue du panneau',
  languageBrowser: 'Navigateur',
  theme: 'Apparence',
  themePage: 'Selon la page',
  themeLight: 'Claire',
  themeDark: 'Sombre',
  agentName: 'Votre prénom, pour signer',
  agentNameHint:
    'Les réponses le mettent là où elles disent {{agent.name}}. Il reste sur cet appareil.',
  place: 'Place du panneau sur {network}',
  placeLeft: 'À gauche',
  placeRight: 'À droite',
  placeBrowser: 'Navigateur',
  networks: 'Réseaux',
  networksHint: 'Désactivé, Vigie n’y lit et n’y affiche rien.',
  linkedinNote:
    'Les conditions d’utilisation de LinkedIn interdisent les superpositions ; le panneau du navigateur laisse sa page intacte.',
  linkedinAsk: 'La question vous sera posée la première fois.',
  local: 'Tout reste sur cet appareil. Vigie n’envoie jamais un message à votre place.',
  saveFailed: 'Ce réglage n’a pas pu être enregistré. Réessayez.',
} satisfies Translated<typeof english>;
