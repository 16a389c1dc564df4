import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.ascii-art',
  hits: [
    'On ne sait pas non plus ¯\\_(ツ)_/¯',
    'Commande perdue (╯°□°)╯︵ ┻━┻',
    'Joyeuses fêtes !\n    *\n   ***\n  *****\n ‖‖‖',
    'Sorry! ( \u0361° \u035cʖ \u0361°)',
    'ʕ•ᴥ•ʔ Bonne nuit à tous',
    'Happy Easter\n(\\(\\\n( -.-)\no_(")(")',
    '┌───────────┐\n│ FERMÉ LUNDI │\n└───────────┘',
    'Merci !! ٩(◕‿◕)۶',
    '─────▄▀▀▀▄─────\nBelle journée',
    'Bravo l’équipe \n|\\---/|\n| o_o |\n \\_^_/',
    '(づ｡◕‿‿◕｡)づ big hug from the team',
  ],
  clean: [
    'On ne sait pas non plus :-)',
    'Merci ! ;)',
    'Ouvert de 9 h à 18 h (sauf le lundi) / 9 am–6 pm (closed Monday).',
    '1) Éteignez. 2) Rallumez. 3) Dites-nous.',
    'Tarif : 12 € / pers. — enfants : 6 € / pers.',
    'Voir https://exemple.fr/a_b-c~d/(e)?f=1&g=2#h_i',
    '<3 from all of us',
    '- pain\n- beurre\n- confiture',
    'Note de 4,5/5 *** merci ***',
    'Tapez *#06# pour lire le numéro.',
    'C’est noté \\o/',
  ],
};
