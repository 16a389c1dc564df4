/** Under which key a brand's own ledger is kept; a post's is under the post's key. */
export const brandLedgerKey = (brandId: string): string => `brand:${brandId}`;
