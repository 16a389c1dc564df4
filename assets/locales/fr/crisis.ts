import type { crisis as english } from '../en/crisis';
import type { Translated } from '../translated';

export const crisis = {
  insult: 'Insulte',
  threat: 'Menace',
  hate: 'Haine',
  safety: 'Risque pour la sécurité',
  legal: 'Risque juridique',
  boycott: 'Appel au boycott',
  press: 'Presse ou influence',
  complaint: 'Réclamation',
  scam: 'Arnaque',
  question: 'Question',
  praise: 'Compliment',
  other: 'Autre',
  severityInfo: 'Info',
  severitySensitive: 'Sensible',
  severitySerious: 'Grave',
  severityIllegal: 'Illégal',
} satisfies Translated<typeof english>;
