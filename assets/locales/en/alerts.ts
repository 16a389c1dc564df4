export const alerts = {
  none: 'No alerts',
  noneText: 'Vigie raises an alert when a comment needs you, and says why.',
} as const;
