import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.readability',
  hits: [
    'Institutional modernisation necessitates considerable organisational adaptation. Beneficiaries experiencing administrative complications should communicate immediately with representatives responsible for individual documentation. Supplementary considerations regarding applicability remain confidential.',
    'Accommodation availability determinations necessitate preliminary authorisation procedures. Notification regarding unavailability constitutes an administrative obligation. Cancellation eligibility considerations necessitate comprehensive documentation communicated electronically beforehand.',
    'Aeronautical regulations necessitate additional verification operations. Meteorological irregularities occasionally compromise operational punctuality. Indemnification applications necessitate comprehensive supporting documentation communicated immediately.',
    'Municipal infrastructure rehabilitation operations necessitate temporary circulation modifications. Residential accessibility considerations remain fundamental. Supplementary information regarding alternative itineraries accompanies this communication electronically.',
    'Creditworthiness determinations incorporate considerable confidential information. Dissatisfied applicants experiencing unfavourable determinations possess administrative remedies. Supplementary documentation substantiating remuneration facilitates reconsideration immeasurably.',
    'Telecommunications interruptions affecting metropolitan installations necessitate immediate technological intervention. Subscribers experiencing persistent connectivity deterioration should communicate identification particulars. Compensation applicability remains discretionary.',
    'Museum accessibility modifications necessitate institutional collaboration. International exhibitions involving considerable conservation responsibilities necessitate environmental monitoring. Photographic reproduction authorisations necessitate individual administrative consideration.',
    'Nutritional recommendations accompanying individualised physical preparation necessitate professional supervision. Cardiovascular contraindications necessitate preliminary medical authorisation. Institutional liability limitations remain unequivocally applicable.',
    'Pharmaceutical distribution irregularities necessitate considerable precautionary communication. Practitioners administering alternative preparations should systematically document individual tolerability. Regulatory authorities anticipate comprehensive notification immediately.',
    'Educational establishments participating voluntarily necessitate preliminary registration. Administrative coordinators determine individual eligibility considerations. Supplementary financial participation accommodates disadvantaged beneficiaries exclusively.',
  ],
  clean: [
    'Thanks for the note. Your bag is at the desk on the ground floor. Ask for Sam, who is there until ten. If you can’t come by, we can post it to you. Just tell us where.',
    'The pool is shut today. We’re waiting for a part. It should be here by noon. If you paid for a swim, the desk will pay you back on the spot.',
    'You’re right, it took too long. We should have called you on Monday. The card is on its way and should be with you by Friday. Write to us if it isn’t.',
    'Your flight leaves at nine from gate twelve. Bring your pass and a coat, as it’s cold in Rome. We’ll have tea and cake on board.',
    'The show ran late last night as the lead lost her voice. The band played on, and some of you sang. Thank you for that. It made our year.',
    'We’ve read your post twice. The room was cold and no one came when you rang. That’s not how we do things. We’d like to pay for that night.',
    'Yes, dogs can come in. We have bowls by the door and a small park at the back. Please keep them off the beds, and ask us for a mat.',
    'No, we’re not shut for good. We’re moving to the old mill by the bridge. We open there in June, with more space and the same team.',
    'Thanks for the photo. The light on the lake was lovely that night. May we share it on our page, with your name on it?',
    'Hi Sam.',
  ],
};
