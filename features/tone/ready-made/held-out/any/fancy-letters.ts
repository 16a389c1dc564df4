import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.fancy-letters',
  hits: [
    '𝑩𝒐𝒏 𝒗𝒐𝒚𝒂𝒈𝒆',
    '𝗡𝗘𝗪 rates',
    'ｖａｐｏｒｗａｖｅ night',
    '𝒢𝓎𝓂 open',
    'Ⓢⓟⓐ',
    '𝖒𝖚𝖘𝖊́𝖊',
    'ʙɪᴇɴᴠᴇɴᴜᴇ',
    '🅽🅴🆆 flight',
    '𝚂𝚘𝚕𝚍𝚎𝚜 -𝟻𝟶 %',
    'b̷̶̵o̷̶̵o̷̶̵',
  ],
  clean: [
    'Bon voyage',
    'Smørrebrød, Ångström, Þór, ẞ',
    '10 µm, 5 Ω, 37 ℃',
    'Mᵐᵉ Dupont, Dʳ Faure, XVIᵉ',
    'ひらがな ＡＢＣ カタカナ',
    'Здравствуйте',
    '⅔ des vols, ¾ d’heure',
    'हिन्दी में स्वागत है',
    'ภาษาไทย',
    'الخطوط الجوية',
  ],
};
