import type { alike as english } from '../en/alike';
import type { Translated } from '../translated';

export const alike = {
  same: 'Mêmes mots qu’une de nos réponses ici',
  near: 'Très proche d’une de nos réponses ici',
  fromHere: 'Insérée avec Vigie',
  noOther:
    'Aucune de ses autres variantes n’est moins proche. Vous pouvez la modifier dans la zone de réponse.',
  other: 'Prendre une autre variante',
  anyway: 'Insérer quand même',
  today: {
    one: '{count} réponse presque identique aujourd’hui sur {network}',
    other: '{count} réponses presque identiques aujourd’hui sur {network}',
  },
  manyOnX:
    'X peut limiter les comptes qui répètent la même réponse. Il ne donne pas de chiffre ; Vigie le signale à partir de {count} par jour.',
  title: 'Réponses qui se répètent',
  hint: 'Avant d’insérer une réponse, Vigie la compare aux vôtres sous la même publication. Les prénoms, les nombres et les adresses ne comptent pas.',
  from: 'Avertir pour',
  copies: 'Les copies seulement',
  nearCopies: 'Les quasi-copies',
  sameFrame: 'Les phrases communes aussi',
  example: 'Par exemple, après « {ours} », l’avertissement vient pour :',
  exampleOurs: 'Bonjour Léa, votre colis a quitté notre entrepôt ce matin. Bonne journée à vous.',
  exampleCopy: 'Bonjour Tom, votre colis a quitté notre entrepôt ce matin. Bonne journée à vous.',
  exampleNear:
    'Bonjour Tom, votre colis a quitté notre entrepôt hier soir. Très bonne journée à vous.',
  exampleFrame:
    'Bonjour Tom, votre remboursement part de notre banque ce matin. Bonne journée à vous.',
} satisfies Translated<typeof english>;
