import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

export const welcome = {
  title: 'Une vigie à côté de vos commentaires',
  does: 'Vigie s’ouvre à côté des commentaires sur Facebook, Instagram, LinkedIn et X : vos réponses en deux touches, les compteurs de chaque publication gardés au passage.',
  local: 'Rien ne quitte cette machine. Pas de compte, pas de serveur, pas de statistiques.',
  never: 'Elle n’appuie jamais sur Envoyer à votre place.',
  openTitle: 'Comment l’ouvrir',
  openBefore: 'Par son bouton dans la barre d’outils du navigateur, ou',
  openAfter: ', sur l’un des quatre réseaux.',
  linkedin: 'Sur LinkedIn, rien n’apparaît avant que vous l’ouvriez : ses conditions le demandent.',
  language: 'Langue',
  brandTitle: 'Pour qui parlez-vous ?',
  startWith: 'Réponses de départ',
  startWithHint:
    'Elles sont à vous, modifiez-les. D’autres packs s’ajoutent à tout moment depuis les réponses.',
  general: 'Générales : pour tous les métiers',
  watch: 'Surveiller aussi les mots de ce métier',
  watchHint: 'Une liste prête, à modifier dans les termes surveillés.',
  start: 'Commencer',
  later: 'Plus tard',
} satisfies Translated<typeof english>;
