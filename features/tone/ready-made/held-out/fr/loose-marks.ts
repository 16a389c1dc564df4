import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.loose-marks',
  hits: [
    'Bien sûr ,on vous rappelle.',
    'Salut,Marc.',
    'C’est fait .',
    'Génial!On y va.',
    'Le car , complet, est parti.',
    'Bon,alors.',
    'Merci.Bonne soirée.',
    'Vous venez?Super.',
    'Une date ,un lieu.',
    'Attendez ,svp.',
  ],
  clean: [
    'Bien sûr, on vous rappelle.',
    'Salut, Marc.',
    'C’est fait.',
    'Note de 4,8 sur 5.',
    'www.exemple.fr, notre site.',
    'A.M.A.P. du quartier.',
    'Vous venez ? Super.',
    'Document .docx joint.',
    'Euh… oui.',
    'Une date, un lieu.',
  ],
};
