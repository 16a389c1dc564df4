/** What is quoted is somebody else's words: never a hit of a rule on how we speak. */
export const QUOTED: readonly string[] = ['«[^»\\n]*»', '“[^”\\n]*”', '"[^"\\n]*"'];
