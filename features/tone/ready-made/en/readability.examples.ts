import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.readability',
  hits: [
    'Notwithstanding aforementioned considerations, contractual obligations necessitate comprehensive documentation. Reimbursement eligibility necessitates verification of transactional documentation by authorised representatives. Operational difficulties experienced previously necessitated significant modifications to organisational procedures. Infrastructure modernisation activities regrettably necessitate temporary accessibility limitations.',
    'Reimbursement eligibility necessitates verification of transactional documentation by authorised representatives. Operational difficulties experienced previously necessitated significant modifications to organisational procedures. Infrastructure modernisation activities regrettably necessitate temporary accessibility limitations. Unauthorised utilisation of promotional materials constitutes a violation of applicable regulations.',
    'Operational difficulties experienced previously necessitated significant modifications to organisational procedures. Infrastructure modernisation activities regrettably necessitate temporary accessibility limitations. Unauthorised utilisation of promotional materials constitutes a violation of applicable regulations. Subsequent communications regarding compensation eligibility determinations are forthcoming.',
    'Infrastructure modernisation activities regrettably necessitate temporary accessibility limitations. Unauthorised utilisation of promotional materials constitutes a violation of applicable regulations. Subsequent communications regarding compensation eligibility determinations are forthcoming. Customer satisfaction constitutes an organisational priority of considerable significance.',
    'Unauthorised utilisation of promotional materials constitutes a violation of applicable regulations. Subsequent communications regarding compensation eligibility determinations are forthcoming. Customer satisfaction constitutes an organisational priority of considerable significance. Technological unavailability necessitated discontinuation of reservation functionality.',
    'Subsequent communications regarding compensation eligibility determinations are forthcoming. Customer satisfaction constitutes an organisational priority of considerable significance. Technological unavailability necessitated discontinuation of reservation functionality. Environmental considerations substantially influenced the manufacturing relocation determination.',
    'Customer satisfaction constitutes an organisational priority of considerable significance. Technological unavailability necessitated discontinuation of reservation functionality. Environmental considerations substantially influenced the manufacturing relocation determination. Participating establishments are responsible for administering individual promotional conditions.',
    'Technological unavailability necessitated discontinuation of reservation functionality. Environmental considerations substantially influenced the manufacturing relocation determination. Participating establishments are responsible for administering individual promotional conditions. Notwithstanding aforementioned considerations, contractual obligations necessitate comprehensive documentation.',
    'Environmental considerations substantially influenced the manufacturing relocation determination. Participating establishments are responsible for administering individual promotional conditions. Notwithstanding aforementioned considerations, contractual obligations necessitate comprehensive documentation. Reimbursement eligibility necessitates verification of transactional documentation by authorised representatives.',
    'Participating establishments are responsible for administering individual promotional conditions. Notwithstanding aforementioned considerations, contractual obligations necessitate comprehensive documentation. Reimbursement eligibility necessitates verification of transactional documentation by authorised representatives. Operational difficulties experienced previously necessitated significant modifications to organisational procedures.',
  ],
  clean: [
    'Thanks for telling us. We’ll look into it today.',
    'The line is closed. A bus runs every ten minutes from the square.',
    'We’re sorry you had to wait so long.',
    'Send us the date and we’ll check it for you.',
    'Your refund left our bank on Monday. It takes three to five days.',
    'We’re open from nine to six, and on Sunday from ten.',
    'Good news: the blue one is back on the shelf.',
    'Yes, dogs are welcome on the terrace.',
    'You can pick up your bag at the desk.',
    'The driver has been told, and so has the depot. Thank you for the photo.',
    'Thanks for the photo. We’ve shown it to the team at the depot, who say that the door was stuck and that it’ll be fixed by the time the first bus goes out. Sorry about the cold ride home last night.',
  ],
};
