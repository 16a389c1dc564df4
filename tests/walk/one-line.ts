/** A text without its line breaks, which each editor draws in its own way: for comparing. */
export const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
