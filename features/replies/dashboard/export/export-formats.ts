/** What replies can be written as. */
export const EXPORT_FORMATS = ['csv-semicolon', 'csv-comma', 'espanso', 'vigie'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The messages that name each, and say when to take it. */
export const EXPORT_WORDS = {
  'csv-semicolon': { name: 'exporting.csvSemicolon', hint: 'exporting.csvSemicolonHint' },
  'csv-comma': { name: 'exporting.csvComma', hint: 'exporting.csvCommaHint' },
  espanso: { name: 'exporting.espanso', hint: 'exporting.espansoHint' },
  vigie: { name: 'exporting.vigie', hint: 'exporting.vigieHint' },
} as const satisfies Record<ExportFormat, { name: string; hint: string }>;
