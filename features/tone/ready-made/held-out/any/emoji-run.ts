import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.emoji-run',
  hits: [
    'Bon vol ✈️✈️✈️',
    '🏊🏽🏊🏽🏊🏽 Pool day',
    'Bravo 🥇🥇🥇🥇 champion',
    '🇮🇹 🇮🇹 🇮🇹 Forza',
    'Miam 🍝🍷🍰',
    '💳💶📈 votre banque',
    '👩‍🎨👨‍🎨👩🏿‍🎨 les artistes',
    'Ho ho ho 🎅🏼🎅🏼🎅🏼',
    '❗❗❗ Travaux',
    '🔥🔥🔥🔥🔥',
  ],
  clean: [
    'Bon vol ✈️',
    'Pool 🏊🏽, gym 🏋️, spa 🧖',
    '👩‍👩‍👧‍👦👨‍👦',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    '🥇 Léa\n🥈 Tom\n🥉 Ana',
    '★★★★★',
    '8️⃣ heures',
    '❤️❤️',
    '✓ ✓ ✓',
    '☎️ 04, 📧 mail, 🏠 hôtel',
  ],
};
