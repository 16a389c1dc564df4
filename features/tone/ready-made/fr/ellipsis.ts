import { frenchTypography } from '../french-typography';

/** Not « etc... », which loses its dots whole (fr.abbreviations), nor « [...] ». */
export const rule = frenchTypography({
  id: 'ellipsis',
  name: { fr: 'Points de suspension', en: 'Ellipsis' },
  check: {
    kind: 'existence',
    tokens: ['\\.{3,}', '…\\.+'],
    ignoreCase: false,
    nonword: true,
    fix: '…',
  },
  message: {
    fr: 'Un seul caractère, « … », que rien ne coupe en fin de ligne et qui ne compte que pour un.',
    en: 'One character, “…”, which no line break cuts and which counts as one.',
  },
  exceptions: ['\\[\\.{3,}\\]', '[Ee]tc ?\\.{2,}', '[a-z]{2,12}://\\S+'],
});
