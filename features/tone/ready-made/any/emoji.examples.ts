import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.emoji',
  hits: [
    'Merci 😀 à vous 🙏 et à bientôt 👋 sur 🚆 la ligne 🎉',
    'Hi 👋 thanks 🙏 for this 😊 photo 📷 today ☀️',
    '🎂 Joyeux 🥳 anniversaire 🎁 à 🎈 vous 🎉',
    {
      text: 'On arrive 🚀 bientôt 📅 promis 🤞 vraiment 💪 oui 🙌',
      context: { network: 'facebook' },
    },
    { text: 'Thanks 🙏 see you 👋 soon 😊 there 🎶', context: { network: 'x' } },
    { text: 'Congrats 🎉 to the team 👏 and all 🙌', context: { network: 'linkedin' } },
    '👨‍👩‍👧‍👦 a 🇫🇷 b 👍🏽 c 1️⃣ d ❤️',
    { text: '🍕 or 🍔 or 🌮 or 🍣 or 🥗 or 🍟 today?', context: { network: 'instagram' } },
    'Bravo 👏🏻 merci 🙏🏼 super 💪🏽 oui 🙌🏾 encore 👋🏿',
    '😀😀😀😀😀',
    '🇫🇷 🇬🇧 🇪🇸 🇮🇹 🇩🇪 welcome all',
  ],
  clean: [
    'Merci 😀',
    '👨‍👩‍👧‍👦 Bienvenue à toute la famille 👨‍👩‍👧‍👦 ce week-end 🎉 oui 👍🏽',
    '1. 2. 3. 4. 5. 6.',
    { text: 'Thanks 🙏 see you 👋 soon 😊', context: { network: 'x' } },
    '©2026 Marque™ ® tous droits réservés © ™',
    { text: 'Bravo à tous 🎉', context: { network: 'linkedin' } },
    '#1 #2 #3 #4 #5 #6',
    'Call 0 800 123 456 * 7 #',
    '🇫🇷 ou 🇧🇪 ?',
    ':) ;) :D <3 :-) :p',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿 fans and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 fans: see you Saturday ⚽',
    'Une 👩‍🚒, un 👨‍⚕️ et une 👩🏾‍🏫 : merci à eux',
  ],
};
