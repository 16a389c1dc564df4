import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.conditional-apology',
  hits: [
    'Nous sommes désolés si cela vous a gêné.',
    'Désolé si on vous a blessé.',
    'Toutes nos excuses si vous avez attendu.',
    'Nous nous excusons si notre ton a choqué.',
    'Si nous vous avons offensé, nous en sommes désolés.',
    'Pardon s’il y a eu un malentendu.',
    "On est désolées si c'était trop long",
    'De\u0301sole\u0301s si c\u0327a a e\u0301te\u0301 mal perc\u0327u.',
    'Veuillez nous excuser si l’attente vous a paru longue.',
    'Navrés si le plat était froid.',
    'dsl si ca vous a gené',
    'Nous regrettons si certains ont pu se sentir visés.',
    'Si quelqu’un s’est senti visé, toutes nos excuses.',
  ],
  clean: [
    'Désolés pour l’attente.',
    'Désolés ! Si vous nous donnez le numéro, on regarde.',
    'Pardon, nous ne savons pas si c’est en stock.',
    'Si vous voulez un remboursement, dites-le-nous.',
    'Désolés, on vérifie si le bus roule.',
    'Vous écrivez « désolée si je suis dure » : pas du tout.',
    'Dites-nous si ça recommence, et encore pardon pour hier.',
    'Nous sommes désolés de vous avoir fait attendre si longtemps.',
    'Pardon pour ce plat si salé.',
    'Excusez-nous, l’écran est en panne. S’il revient, on vous le dit.',
    'Désolés, même si cela n’efface rien.',
  ],
};
