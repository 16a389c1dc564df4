/**
 * Instagram's words in the six interface languages, used only where position doesn't tell.
 * Portuguese and English seen on pages of 2025-09 to 2026-02; the others in public code of 2026.
 */

const REPLIES = /repl(?:y|ies)|répon|respuesta|antwort|rispost|respost/i;
const REPLY = /^(?:repl|répond|respond|antwort|rispond)/i;
const COMMENT = /comm?ent|coment|komment/i;
const VIEWS = /view|vues?(?!\p{L})|visuali|reproduc|aufruf|wiedergab|plays?(?!\p{L})|lecture/iu;
const MESSAGE =
  /^(?:message|messaggi|mensa[jg]e|nachricht|envoyer un message|écri\w* un message|escrib\w* un mensaje|scrivi un messaggio)/i;

/** « Voir les 3 réponses », "View all 5 replies". */
export function isRepliesText(text: string): boolean {
  return REPLIES.test(text);
}

/** « Répondre », alone on its button. */
export function isReplyText(text: string): boolean {
  return REPLY.test(text) && !/\d/.test(text);
}

/** « Commenter », the label of the bar's second icon; « Voir les 12 commentaires ». */
export function isCommentText(text: string): boolean {
  return COMMENT.test(text);
}

/** "1,234 views" under a video. */
export function isViewsText(text: string): boolean {
  return VIEWS.test(text);
}

/** The label of a message field. */
export function isMessageLabel(label: string): boolean {
  return MESSAGE.test(label);
}
