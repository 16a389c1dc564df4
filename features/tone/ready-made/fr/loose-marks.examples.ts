import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.loose-marks',
  hits: [
    'Bonjour , merci.',
    'Bonjour,merci.',
    'Merci .',
    'Oui!Merci.',
    'À demain .',
    'Vraiment?Oui.',
    'Le 12 , le 14.',
    'Bonsoir;merci.',
    'On vérifie.Merci à vous.',
    'La ligne 4 est fermée , désolés.',
  ],
  clean: [
    'Bonjour, merci.',
    'Merci.',
    '12,50 €',
    'Voyez exemple.fr ou www.exemple.fr',
    'Oui ! Merci.',
    'Et… voilà.',
    'Version 1.2',
    'Le fichier .pdf est joint.',
    'J.-P. Martin',
    'Bon ... voyons.',
    'S.N.C.F.',
  ],
};
