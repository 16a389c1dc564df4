export const brandPeaks = {
  title: 'Peaks',
  said: 'Most people write to it at set hours',
  hint: 'Noon and evening for a restaurant, nights for online poker. Answers may be due sooner then.',
  closed: 'No peak',
  openOn: 'Peak on {day}',
  opens: '{day}, peak from',
  closes: '{day}, peak until',
  addRange: 'Add a peak on {day}',
  removeRange: 'Remove the second peak on {day}',
  copyToAll: 'Peaks of every day like {day}',
} as const;
