import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.repeated-marks',
  hits: [
    'Super!!!',
    'Ah bon??',
    'Ok,, merci.',
    'Hein?!?',
    'Trop bien !!',
    'Bref..',
    'Pourquoi ??',
    'Quoi!!!???',
    'Stop!!',
    'Oui;; non.',
  ],
  clean: [
    'Super !',
    'Ah bon ?',
    'Hein ?!',
    'Bref…',
    'Bref...',
    'M.',
    'Version 1.0.1',
    'Ok, merci.',
    'https://exemple.fr/a?b??c',
    'Stop.',
  ],
};
