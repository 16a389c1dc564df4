import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.emoji-run',
  hits: [
    'Merci 😀😀😀',
    'Bravo 👏👏👏👏',
    '🎉 🎉 🎉 Félicitations',
    'Thanks 🙏🏽🙏🏽🙏🏽',
    'We love it ❤️❤️❤️',
    '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 familles',
    '🇫🇷🇧🇪🇨🇭 tous unis',
    '1️⃣2️⃣3️⃣ partez',
    'Oui 😂🤣😂🤣',
    'مرحبا 🌹🌹🌹',
    'Go go go 🚀🚀🚀!',
  ],
  clean: [
    'Merci 😀',
    'Bravo 👏👏',
    '👨‍👩‍👧‍👦',
    '🇫🇷🇧🇪',
    '👍🏽👍🏿',
    'Lundi 🍕, mardi 🍔, mercredi 🌮',
    '🏳️‍🌈 Pride 🏳️‍⚧️',
    '❤️‍🔥',
    '☀️ Matin\n🌙 Soir\n⭐ Nuit',
    '© ® ™ © ® ™',
    '123 456 789',
    ':) :) :) :)',
  ],
};
