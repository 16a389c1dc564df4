import type { CommentRow } from '../table.ts';

/** Arrive one by one under the first post, on an ordinary day. */
export const arrivingCalm: readonly CommentRow[] = [
  ['Wassim', 0, 0, 'does the bus go down Lilac Street or not?'],
  ['Giselle Aubrey', 0, 0, 'Thank you for the clear information.'],
  ['Tom-Tom', 0, 0, 'does it work with the student card?'],
  ['Florent Delacroix-Meunier', 0, 0, 'No tram = no job for me. Are you paying?'],
  ['nono.bzh', 0, 0, 'RIP my saturday ⚰️'],
  ['Anais K.', 0, 0, 'Hi, are bikes allowed on the replacement buses?'],
  ['Yvette', 0, 0, 'Always friendly on this page, makes a change 🙂'],
  ['Psychic Promo', 0, 0, 'GET YOUR EX BACK IN 48H, guaranteed, message me privately ✨🔮'],
  ['Louis D’Argent', 0, 0, 'Last bus at 12:30 am from which end?'],
  ['Fatoumata S.', 0, 0, 'The sign at Belle-Croix says monday 6am, you say 5. Who do I believe?'],
  ['B2B', 0, 0, '👍'],
  ['Corentin', 0, 0, 'Noted, have a good evening team'],
];

/** Arrive one by one under the first statement, during the bad buzz. */
export const arrivingStorm: readonly CommentRow[] = [
  [
    'Melanie Roche',
    0,
    0,
    'My 15-year-old was in there, she just got home in tears. Still waiting for a call.',
  ],
  ['Karl', 0, 0, 'STILL NO ANSWER'],
  ['Yasmine T.', 0, 0, 'anyone know if the A is running tonight?'],
  [
    'The Valmont Wire',
    0,
    0,
    'Hello, reporter at the Valmont Wire. Can you confirm the power was only cut at 7:40 pm, when passengers were already on the tracks?',
  ],
  ['Bastian', 0, 0, 'boycotting from tmrw, bike and thats it #BoycottTransVal'],
  ['Annette', 0, 0, 'Spare a thought for the driver, must be shaken too'],
  ['jo_the_arrow', 0, 0, '2h in the dark = 1 free ticket? 🤡'],
  [
    'Lacombe Law',
    0,
    0,
    'Lawyer here, acting for three passengers. A letter is on its way tomorrow morning.',
  ],
  ['Nassim', 0, 0, 'a pregnant lady fainted, nobody came'],
  ['Veronica B.', 0, 0, 'Answer people instead of hiding behind a press release'],
  ['😤😤😤', 0, 0, 'shame'],
  ['Peter-Ives', 0, 0, 'Did you delete my comment??? Screenshot taken.'],
];
