import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.absolute-promise',
  hits: [
    'Cela ne se reproduira plus jamais.',
    'Nous vous garantissons une livraison demain.',
    'Sûr à 100 %, promis juré.',
    "Vous serez toujours remboursé, quoi qu'il arrive.",
    'Aucun risque pour vos données.',
    "Ça n'arrivera plus.",
    'Satisfaction garantie à chaque visite !',
    'Nous nous engageons à ce que cela n’arrive plus jamais',
    'Vous n’attendrez plus jamais chez nous.',
    'On vous promet que ça ne se reproduira pas',
    "Zéro retard cet hiver, c'est garanti.",
    'On garanti a 100% la livraison demain',
    'Il n’y a absolument aucun danger.',
  ],
  clean: [
    'Je n’ai jamais vu ça.',
    'Pull 100 % laine',
    'La garantie est de deux ans.',
    'Nous ne pouvons pas garantir de date.',
    'Si jamais vous passez par là, venez.',
    'Mieux vaut tard que jamais.',
    'Ne donnez jamais votre code.',
    'Vous dites « plus jamais ça » et on vous comprend.',
    'Toujours un plaisir de vous lire.',
    'Un vin jamais servi trop froid.',
    'On ne promet rien, mais on essaie.',
    'Une équipe 100 % lyonnaise',
  ],
};
