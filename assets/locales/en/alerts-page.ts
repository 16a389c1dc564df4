export const alertsPage = {
  line: 'What was flagged, with its evidence. An internal record, not a legal report.',
} as const;
