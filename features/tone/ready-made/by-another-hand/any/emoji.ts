import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.emoji',
  hits: [
    { text: '🎉 Merci ❤️ à 👏 vous 🙏', context: { network: 'x' } },
    {
      text: 'Ravie 😊 de vous compter parmi nous 🎉, à lundi ✨',
      context: { network: 'linkedin' },
    },
    { text: '😍😍😍😍😍', context: { network: 'facebook' } },
    { text: '🌸 un 🌼 deux 🌻 trois 🌹 quatre 🌷 cinq 🌺 six', context: { network: 'instagram' } },
    { text: 'Got it 👍🏽 thanks 🙏🏽 team 👏🏽 bye 👋🏽', context: { network: 'x' } },
    { text: '🚲 vélo 🚗 auto 🚌 bus 🚆 train ✈️ avion', context: { network: 'facebook' } },
    { text: '👨‍👩‍👧 👩‍💻 👨‍🍳', context: { network: 'linkedin' } },
    { text: '🇫🇷 🇧🇪 🇨🇭 🇨🇦 ici aussi', context: { network: 'x' } },
    { text: '✅ devis ✅ contrat ✅ signature', context: { network: 'linkedin' } },
    { text: '❤️🧡💛💚💙 all welcome', context: { network: 'facebook' } },
  ],
  clean: [
    { text: '🎉 Merci ❤️ à vous 🙏', context: { network: 'x' } },
    { text: 'Ravie 😊 de vous lire 🎉', context: { network: 'linkedin' } },
    { text: '😍😍😍😍', context: { network: 'facebook' } },
    { text: '🌸🌼🌻🌹🌷', context: { network: 'instagram' } },
    { text: '👨‍👩‍👧‍👦 👩🏽‍💻', context: { network: 'linkedin' } },
    { text: 'Aucun.', context: { network: 'x' } },
    { text: 'Prix : 5 €, 6 €, 7 € ™ ® ©', context: { network: 'linkedin' } },
    { text: '1 2 3 4 5 * # 6', context: { network: 'x' } },
    { text: '→ a → b → c → d', context: { network: 'x' } },
    { text: '• un • deux • trois • quatre', context: { network: 'linkedin' } },
  ],
};
