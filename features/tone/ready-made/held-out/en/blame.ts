import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.blame',
  hits: [
    'As mentioned in our conditions, the deposit is kept.',
    'You should have checked your passport.',
    'You failed to cancel in time.',
    'We have already answered this.',
    'If you’d read the email, you’d know the pool was closed.',
    'You were warned at check-in.',
    'The fee is clearly stated in the contract.',
    'It’s your mistake, not ours.',
    'You obviously didn’t read the rules.',
    'In future, please plan ahead.',
    'You neglected to bring ID.',
    'You could have called the desk.',
  ],
  clean: [
    'You should have got your card by Monday.',
    'You should have been warned at check-in, and you weren’t.',
    'It wasn’t your mistake.',
    'If you’ve forgotten your PIN, the app shows it.',
    'You didn’t get the room you paid for: let’s fix that.',
    'As the pilot said, we land at nine.',
    'The sign isn’t clear, you’re right.',
    'What were you told at the desk?',
    'You could call the desk or write here, as you like.',
    'You never received the code? We’ll send another.',
    'Have you already checked in?',
    'Sorry you were told to queue again.',
    'The conditions are written in small print, we know.',
  ],
};
