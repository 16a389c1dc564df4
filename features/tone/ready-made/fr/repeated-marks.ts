import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'repeated-marks',
  name: { fr: 'Signes répétés', en: 'Repeated marks' },
  check: {
    kind: 'substitution',
    swap: {
      '[!?]{0,9}(?:!\\?|\\?!)[!?]{1,9}': '?!',
      '!{2,}': '!',
      '!(?: !){1,9}': '!',
      '\\?(?: \\?){1,9}': '?',
      '\\?{2,}': '?',
      ',{2,}': ',',
      ';{2,}': ';',
      '\\.{2}': '.',
    },
    ignoreCase: false,
    nonword: true,
  },
  message: {
    fr: '« %s » crie plus qu’il ne dit. Un seul signe suffit.',
    en: '“%s” shouts more than it says. One mark is enough.',
  },
  exceptions: ['\\S{0,40}\\.{3,}', '[Ee]tc\\.{2}', '[a-z]{2,12}://\\S+', '\\S{0,40}\\.\\./\\S*'],
});
