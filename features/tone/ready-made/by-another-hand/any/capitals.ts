import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.capitals',
  hits: [
    'MERCI BEAUCOUP à tous',
    'C’est FERMÉ et ça RESTE fermé.',
    'STOP SHOUTING at us please',
    'VOTRE COLIS EST PARTI',
    'TRE\u0300S BELLE E\u0301QUIPE',
    "L'ÉQUIPE EST LÀ",
    'NOUS NE POUVONS RIEN FAIRE.',
    'Attention aux FAUX COMPTES !',
    'THANK YOU so much Sarah',
    'Nous sommes TOUJOURS OUVERTS.',
    'Livraison OFFERTE ce soir, vraiment GRATUITE',
  ],
  clean: [
    'Merci beaucoup à tous',
    'Le TGV et le RER sont à l’heure.',
    'La SNCF et la RATP vous répondent.',
    'Prise USB ou HDMI, au choix.',
    'Ouvert de IX h à XII h, sous Louis XVI.',
    'Write to us with order AB12CDEF please.',
    'The NHS, the BBC and the RSPCA agree.',
    'Code promo : HIVER26',
    'A à Z, de I à V.',
    'C’est VRAIMENT noté.',
    'Le RGPD et la CNIL protègent vos données.',
    'Le bus 12B va à la gare B.',
  ],
};
