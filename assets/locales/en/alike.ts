export const alike = {
  same: 'Same words as a reply of ours here',
  near: 'Very close to a reply of ours here',
  fromHere: 'Inserted with Vigie',
  noOther: 'None of its other wordings is less close. You can change it in the reply box.',
  other: 'Use another wording',
  anyway: 'Insert anyway',
  today: {
    one: '{count} near-identical reply today on {network}',
    other: '{count} near-identical replies today on {network}',
  },
  manyOnX:
    'X may limit accounts that repeat the same reply. It gives no figure; Vigie points it out from {count} a day.',
  title: 'Replies that repeat themselves',
  hint: 'Before inserting a reply, Vigie compares it with yours under the same post. Names, numbers and addresses don’t count.',
  from: 'Warn about',
  copies: 'Copies only',
  nearCopies: 'Near copies',
  sameFrame: 'Shared sentences too',
  example: 'For example, after “{ours}”, it warns about:',
} as const;
