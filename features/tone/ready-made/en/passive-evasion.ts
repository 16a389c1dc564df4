import type { ToneRule } from '../../model';

const DONE =
  '(?:will be|are being|were|have been|has been|is being|was|are|is|shall be|are going to be|is going to be|had been)';

/** A deed without a doer. Where the doer (“by…”) is named, nothing is hidden. */
export const rule: ToneRule = {
  id: 'en.passive-evasion',
  brandId: null,
  name: { fr: 'Passif qui esquive', en: 'Passive that evades' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      `(?:mistakes?|errors?|misjudge?ments?|missteps?|oversights?|wrong (?:decisions?|choices?)) (?:[a-z]+ )?${DONE} (?:[a-z]+ )?(?:made|committed|identified|acknowledged)`,
      `(?:measures?|steps|actions?|decisions?|precautions|initiatives) (?:[a-z]+ )?${DONE} (?:[a-z]+ )?(?:taken|implemented|put in place|made|undertaken|initiated|considered|adopted)`,
      `lessons? (?:[a-z]+ )?${DONE} (?:[a-z]+ )?(?:learned|learnt|drawn)`,
      'lessons? (?:must|need to|should) be (?:learned|learnt)',
      `(?:everything possible|every effort|all efforts|efforts|everything|whatever is needed|what is necessary|the necessary|improvements?|changes?|adjustments?|corrections?) ${DONE} (?:[a-z]+ )?(?:made|done|carried out|undertaken|implemented)`,
      'it (?:has been|was|is|had been) (?:[a-z]+ )?(?:decided|determined|agreed|concluded|felt|deemed|considered|regretted|recogni[sz]ed|acknowledged|noted|brought to our attention)(?= that| to| necessary| appropriate| best)',
      `(?:your|the|this|that|all) (?:[a-z]+ )?(?:feedback|comments?|complaints?|concerns?|remarks?|messages?|requests?|reports?|case|situation|issue|matter|incident) ${DONE} (?:[a-z]+ )?(?:noted|taken on board|taken into account|taken into consideration|taken seriously|considered|looked into|looked at|dealt with|addressed|investigated|processed|handled|escalated|recorded|logged|forwarded|passed on|reviewed)`,
      `(?:this|that) ${DONE} (?:[a-z]+ )?(?:looked into|looked at|dealt with|addressed|investigated|handled|escalated|taken seriously|taken care of)`,
      `(?:an? )?(?:investigation|inquiry|enquiry|review|audit) ${DONE} (?:[a-z]+ )?(?:launched|opened|carried out|conducted|initiated|undertaken|started|ordered)`,
      '(?:concerns|questions|issues|problems|doubts) (?:have been|were|are being) (?:raised|expressed|identified)',
      '(?:standards|expectations|guidelines|procedures|protocols|instructions) (?:were|was|have been|had been) (?:not |[a-z]+ )?(?:met|followed|respected|observed|applied)',
      'mistakes (?:may|might|can|could) have been made|mistakes happened|mistakes happen',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » : par qui ? Le passif laisse croire que personne n’est aux commandes. Dites qui fait quoi.',
    en: '“%s”: by whom? The passive sounds as if nobody were in charge. Say who does what.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // The doer is named.
    '[^.!?;:\\n]{5,90} by (?:us|me|our|the|a|an|my|your|your own|two|three|[a-z]+)[^\\n]*',
    // Asked, supposed or wished, not told.
    '(?:if|when|once|until|before|after|unless|whether|how|why|what|which|as soon as|while) (?:[a-z]+ ){0,3}(?:mistakes?|errors?|measures?|steps|actions?|decisions?|lessons?|efforts|changes?|checks|it|this|that|your|the|an?|concerns|questions|issues|problems|standards|procedures)[^.!?;:,\\n]{3,70}',
  ],
  section: null,
  isOn: true,
};
