import { frenchTypography } from '../french-typography';
import { CAPITALS_WITH_ACCENTS } from './accented-words';

/** First words that follow « À » and never « A » (avoir): « A un » and « A été » are left alone. */
const AFTER_TO =
  "bientôt|très|tout|toute|tous|toutes|l[ae]|l'\\p{L}+|les|vous|nous|toi|moi|lui|eux|elles?|partir|propos|noter|votre|vos|notre|nos|ton|ta|tes|mon|ma|ce|cette|ces|cet|cela|ceux|celles|quel|quelle|quels|quelles|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|suivre|savoir|défaut|cause|chaque|titre|quoi|qui|présent|peine|part|droite|gauche|pied|vélo|bord|midi|minuit|d'autres|deux|mi-\\p{L}+|nouveau|force|travers|moins|compter|défaut|destination|proximité|côté|noël|ouvrir|goûter|essayer|découvrir|lire|voir|retenir|table|emporter|plus tard";

const AFTER_TO_SHOUTED =
  "BIENT[OÔ]T|TOUS|TOUTES|PARTIR|MIDI|MINUIT|DEMAIN|VENDRE|LOUER|VOTRE|VOS|NOS|SAVOIR|NOTER|EMPORTER|L'\\p{Lu}{2,}|LA|PROPOS|VENIR|SUIVRE|PRIX|DROITE|GAUCHE|CONSOMMER|DOMICILE|PARIS|LYON|MARSEILLE";

export const rule = frenchTypography({
  id: 'accented-capitals',
  name: { fr: 'Capitales accentuées', en: 'Accents on capitals' },
  check: {
    kind: 'substitution',
    swap: {
      [`A (${AFTER_TO})`]: 'À $1',
      [`A (${AFTER_TO_SHOUTED})`]: 'À $1',
      ...CAPITALS_WITH_ACCENTS,
    },
    ignoreCase: false,
    nonword: false,
  },
  message: {
    fr: 'Les capitales gardent leur accent : « %s » s’écrit « %s ».',
    en: 'French capitals keep their accents: “%s” is spelt “%s”.',
  },
  exceptions: [
    // A letter that is a name: « ligne A », « de A à Z », « un A ».
    "(?:[Ll]ignes?|RER|[Pp]lan|[Bb]us|[Tt]ram|[Mm]étro|[Vv]itamine|[Cc]atégorie|[Ss]érie|[Gg]roupe|[Cc]lasse|[Nn]ote|[Hh]épatite|[Qq]uai|[Hh]all|[Zz]one|[Bb]âtiment|[Pp]orte|[Tt]erminal|[Aa]utoroute|[Pp]ermis|[Oo]ption|[Pp]oint|[Bb]loc|[Éé]quipe|[Oo]ffre|[Ff]ormule|[Ff]ace|[Ee]ntrée|[Ss]ortie|de|du|le|la|un|une|lettre|et|ou|côté|niveau|format|type|parking|secteur|salle|branche|voie) A [\\p{L}']+",
  ],
});
