import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.ascii-art',
  hits: [
    'ಠ_ಠ vraiment (ಠ_ಠ)',
    '(づ｡◕‿‿◕｡)づ',
    '▓▓▓▓▓▓░░░ 66 %',
    '━━━━━━━━━',
    '~~~~~~~~~~\nVols\n~~~~~~~~~~',
    '╔════╗\n║ SPA ║\n╚════╝',
    '<------ entrée',
    '☆★☆★☆★☆ gala',
    '¯\\_(ツ)_/¯ désolé',
    ' ___\n/   \\\\\n\\\\___/',
  ],
  clean: [
    ':-( désolés',
    '8-) cool',
    '1 - Passeport\n2 - Billet\n3 - Bagage',
    'Paris – Rome : 2 h 05',
    'Tarif (hors taxe) = 30 €',
    '* offre non cumulable',
    '** voir conditions',
    'A / B / C',
    '☆☆☆ notre hôtel',
    '<= 12 ans : gratuit',
  ],
};
