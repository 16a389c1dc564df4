/** How a brand speaks, in its own words. One for each brand. */
export interface Charter {
  brandId: string;
  /** As it was written; never shown before it is made harmless. */
  markdown: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
}
