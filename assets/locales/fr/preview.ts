import type { preview as english } from '../en/preview';
import type { Translated } from '../translated';

export const preview = {
  title: 'Hors contexte',
  look: 'Montrer le texte',
  alone: 'En capture d’écran',
  cut: 'Là où il est coupé',
  networks: 'Réseau',
  places: 'Vu où',
  figure: 'Le texte seul, comme {name} sur {network}',
  nobody: 'Votre compte',
  askAlone: 'Si quelqu’un ne partageait que ceci, cela dirait-il encore ce que vous voulez dire ?',
  askCut: 'Lisez seulement ce qui précède la coupe : cela dit-il encore ce que vous voulez dire ?',
  feed: 'Dans le fil',
  phone: 'Sur téléphone',
  computer: 'Sur ordinateur',
  quoted: 'Cité',
  notification: 'Notification',
  aboutCharacters: '{place} : environ {characters} signes sont montrés.',
  aboutLines: '{place} : {lines} lignes sont montrées. Seuls vos retours à la ligne sont comptés.',
  aboutBoth: '{place} : environ {characters} signes sur {lines} lignes sont montrés.',
  aboutOneLine: '{place} : une ligne est montrée, environ {characters} signes.',
  notThere: 'C’est le réseau qui décide d’y citer le texte ou non.',
  whole: 'Rien n’est coupé.',
  hidden: {
    one: 'Le dernier signe est masqué ; les {shown} premiers sont montrés.',
    other: 'Masqués : les {written} derniers signes. Montrés : les {shown} premiers.',
  },
  seeMore: '… Voir plus',
  ellipsis: '…',
  cutHere: 'Coupé après {shown} signes. La suite est masquée :',
  noComment:
    'Aucune source ne dit où {network} coupe un commentaire : cette coupe n’est pas dessinée.',
  noMessage:
    'Aucune source ne dit où {network} coupe un message privé : cette coupe n’est pas dessinée.',
  sources: 'D’où viennent ces chiffres',
  official: 'l’aide du réseau, lue le {date}',
  press: 'la presse, sur ce que le réseau a annoncé, lue le {date}',
  tool: 'un outil de publication, lu le {date}',
  measured: 'vu sur les pages du réseau, lu le {date}',
} satisfies Translated<typeof english>;
