import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.liability',
  context: { incident: true },
  hits: [
    'We are responsible for the accident.',
    'It was our fault.',
    'We accept full responsibility.',
    'This happened because of our negligence.',
    'We admit that our driver was at the wheel and at fault.',
    'We take full responsibility for what happened.',
    'Our mistake caused the fire.',
    'We failed to check the brakes.',
    'We’re to blame for the leak.',
    'We were negligent.',
    'our fault, we didnt service the lift',
    'We’ll compensate everyone who was hurt, we are liable.',
  ],
  clean: [
    'We’re thinking of everyone affected.',
    'An inquiry is under way.',
    'The team responsible for the line is on site.',
    'The cause isn’t known yet.',
    'We take safety seriously.',
    'Who is responsible? The inquiry will say.',
    'We can’t say whose fault it is.',
    'You’re responsible for your own luggage.',
    'Our mistake: the concert is on Friday, not Saturday. ',
    'The fault on the line is being repaired.',
    'Call the emergency line on 101.',
  ],
};
