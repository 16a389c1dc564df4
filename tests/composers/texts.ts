/** One line, as most replies are. */
export const LINE = 'Merci pour votre message, nous regardons cela.';

/** Several lines, a blank one among them. */
export const LINES = 'Bonjour,\n\nMerci de votre patience.\nL’équipe du réseau';

/** Joined emoji, surrogates, a narrow no-break space, an address, a mention, Arabic, markup and `$&`. */
export const SPECIAL =
  '👩‍👩‍👧‍👦🏳️‍🌈 « Très bien » 12\u202f€ : https://exemple.fr/a?b=c&d=1#e @compte #mot مرحبا بكم <b>$&</b> \\n';

/** Two thousand characters in paragraphs. */
export const LONG = Array.from(
  { length: 40 },
  (_, index) =>
    `Ligne ${String(index + 1).padStart(2, '0')} : le trafic reprend peu à peu.${index % 5 === 4 ? '\n' : ''}`,
)
  .join('\n')
  .padEnd(2000, ' fin')
  .slice(0, 2000);
