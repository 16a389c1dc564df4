import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.emoji-run',
  hits: [
    'Merci 🎉🎉🎉',
    'Bravo 👏🏽👏🏽👏🏽 à tous',
    '😍 😍 😍',
    'Allez les bleus 🇫🇷🇫🇷🇫🇷',
    '❤️❤️❤️',
    '👨‍👩‍👧‍👦👩‍💻🏳️‍🌈 welcome',
    'Fête ce soir 🎈🎂🍰🎁',
    '✅✅✅ fait',
    'Wow ✨ 🌟 💫 what a night',
    '1️⃣2️⃣3️⃣ partez',
    'Bonne année 🥂⭐🎆 !',
  ],
  clean: [
    'Merci 🎉',
    'Bravo 👏🏽👏🏽',
    '👨‍👩‍👧‍👦 Familles bienvenues',
    '🇫🇷🇬🇧 FR / EN',
    'Rouge ❤️, vert 💚, bleu 💙.',
    '✅ Fait\n✅ Livré\n✅ Payé',
    'Rien.',
    'Prix : 5 € ™ ® ©',
    'Choix 1, 2, 3',
    '🌧️ Pluie lundi. ☀️ Soleil mardi. 🌧️ Pluie mercredi.',
    '👩🏾‍🚀 à bord',
  ],
};
