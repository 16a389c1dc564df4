import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.fancy-letters',
  hits: [
    '𝓜𝓮𝓻𝓬𝓲 à tous',
    '𝗡𝗼𝘂𝘃𝗲𝗮𝘂 menu',
    '𝘏𝘦𝘭𝘭𝘰 there',
    'Ⓟⓡⓞⓜⓞ ce soir',
    '🅿🆁🅾🅼🅾',
    'ＰＲＯＭＯ ce soir',
    'ꜱᴍᴀʟʟ ᴄᴀᴘꜱ are cute',
    'ɥǝllo ʇɥǝɹǝ',
    '𝔒𝔲𝔳𝔢𝔯𝔱 lundi',
    '𝚌𝚘𝚍𝚎 𝟷𝟸',
    'ⓋⓇⒶⒾ',
  ],
  clean: [
    'Merci à tous',
    'Ça va, garçon ? Œuvre, naïve, Ærø, ß',
    'Москва и Київ',
    'Αθήνα',
    '東京',
    '½ tasse, 3ᵉ étage, m², CO₂',
    '① Éteignez. ② Rallumez.',
    'Votre prise est notée ℡ non, au téléphone.',
    '5 µm, 20 Ω, 30 °C',
    '🅰️ groupe sanguin, 🅿️ parking',
    'Nguyễn, Łódź, Żubrówka, Ğ',
  ],
};
