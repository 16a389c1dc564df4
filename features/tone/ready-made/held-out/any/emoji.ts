import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.emoji',
  hits: [
    'Vol 🛫 confirmé ✅ valise 🧳 prête 😎 on y va 🌴',
    'Gym 🏋️ bike 🚴‍♀️ swim 🏊🏽 run 🏃 rest 😴',
    { text: 'Soldes 🛍️ sur 👗 tout 👟 le 🧢 magasin 💸', context: { network: 'x' } },
    { text: 'Proud 🏆 of our 💼 interns 🎓', context: { network: 'linkedin' } },
    '🥐 🥖 🧀 🍷 🍇',
    '🇩🇪 vs 🇳🇱 🏟️ ⚽ 🕘 tonight',
    '👩‍❤️‍👨 and 👨‍👨‍👧 and 👩‍👩‍👦‍👦 and 🧑‍🧑‍🧒 and 👪 welcome',
    '0️⃣ 1️⃣ 2️⃣ 3️⃣ 4️⃣ go',
    { text: 'Room 🛏️ spa 🧖‍♀️ bar 🍸 view 🌅 yes 😍 please 🙏', context: { network: 'instagram' } },
    '⭐️⭐️⭐️⭐️⭐️',
  ],
  clean: [
    'Vol confirmé ✅',
    'Gym 🏋️ then pool 🏊🏽',
    '12, 13, 14, 15, 16 and 17 July',
    { text: 'Proud of our interns 🎓👏', context: { network: 'linkedin' } },
    '🥐 🥖 🧀 🍷',
    'A © notice, a ® mark, a ™ sign, a § and a ¶',
    '→ ← ↑ ↓ ↔ arrows everywhere',
    '★ ★ ★ ★ ★ hôtel cinq étoiles',
    '✓ ✓ ✓ ✓ ✓ ✓',
    { text: '👩🏿‍🚀👨🏻‍🚒 two heroes', context: { network: 'x' } },
  ],
};
