import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.mixed-spelling',
  hits: [
    'Our travellers love the gray lounge.',
    'The pool’s color scheme was chosen by our neighbours.',
    'Sorry about the odour; the center is being aired.',
    'We recognised your humor in that post.',
    'A litre of water, your favorite brand.',
    'Your jewelry is in the safe at the Lakeside theatre, by the harbour.',
    'We’ve organised a neighborhood party.',
    'The harbor view costs more, as we apologised for earlier.',
    'Please honor the grey tickets.',
    'Whilst the behavior was odd, no one was hurt.',
  ],
  clean: [
    'Our travellers love the grey lounge.',
    'The color scheme is gray.',
    'We recognize your neighbour.',
    'The Lincoln Center tour and a grey coat',
    'The pool is a hundred metres from the harbour.',
    'Your jewelry is safe, my favorite guest.',
    'We apologize for the odour.',
    'A “gray area”, you say; our favourite colour is grey.',
    'The theater opens at eight.',
    'We analyse each rumour.',
  ],
};
