/**
 * Facebook's words in the six interface languages, used only where position and attributes don't tell.
 * Seen in English (2025-12), French (2026-08) and Portuguese (2026-09); the others from public code of 2026.
 */

const OPENS_COMMENTS =
  /^(?:leave a comment|laisse[zr] un commentaire|deja(?:r)? un comentario|kommentar hinterlassen|lascia un commento|deix(?:e|ar) um comentário)$/i;
const COMMENT_WORD = /^(?:comment(?:er|a)?|comentar|kommentieren)$/i;
const COMMENT_BY =
  /^(?:comment by|reply by|commentaire de|réponse de|comentario de|respuesta de|kommentar von|antwort von|commento di|risposta di|comentário de|resposta de) /i;
const REPLY_BY = /^(?:reply|réponse|respuesta|antwort|risposta|resposta) /i;
const REPLY_TO = /^(?:repl|répond|respond|antwort|rispond)|(?<!^als .*) antworten[….\s]*$/i;
const REPLIES =
  /(\d[\d.,'’\s]*(?:k|m|mil|tsd\.?|mln)?)\s*(?:more |autres |weiteren? |altre |outras )?(?:le )?(?:repl(?:y|ies)|réponses?|respuestas?|antwort(?:en)?|rispost[ae]|respostas?)(?!\p{L})/iu;
const MORE = /(?<!\p{L})(?:more|autres|más|weiteren?|altre|mais|outras)(?!\p{L})/iu;
const MESSAGE =
  /^(?:aa$|message|messaggi|mensa[jg]e|nachricht|(?:écri\w*|write|escrib\w*|escrev\w*|scrivi|schreib\w*) .{0,6}(?:message|messaggio|mensa[jg]e|nachricht))/i;
const SPEAKER = /^(?:\p{L}+[ \u00a0]){1,4}(?:en tant que|as|como|als|come)[ \u00a0](.+?)[….\s]*$/iu;
/** German puts the verb last: „Als … kommentieren“. */
const SPEAKER_BETWEEN = /^als[ \u00a0](.+?)[ \u00a0](?:kommentieren|antworten)[….\s]*$/iu;

/** « Laissez un commentaire »: the bar's second button, on posts only. */
export function opensComments(label: string): boolean {
  return OPENS_COMMENTS.test(label);
}

/** « Commenter »: the same button in the reel viewer (Portuguese, 2026-09). */
export function isCommentWord(label: string): boolean {
  return COMMENT_WORD.test(label);
}

/** « Commentaire de … », "Reply by …". */
export function isCommentLabel(label: string): boolean {
  return COMMENT_BY.test(label);
}

/** « Réponse de … au commentaire de … ». */
export function isReplyLabel(label: string): boolean {
  return COMMENT_BY.test(label) && REPLY_BY.test(label);
}

/** « Répondre à … », the label of an editor that answers a comment. */
export function isReplyEditorLabel(label: string): boolean {
  return REPLY_TO.test(label);
}

/**
 * The number in « Voir les 3 réponses », "Anna 76 replied · 1 reply", and whether it is only of those not shown yet
 * (« Voir 4 autres réponses »); null for other texts.
 */
export function repliesIn(text: string): { number: string; areMore: boolean } | null {
  const number = REPLIES.exec(text)?.[1];
  return number ? { number, areMore: MORE.test(text) } : null;
}

/** "Message", "Aa": Messenger's editors. */
export function isMessageLabel(label: string): boolean {
  return MESSAGE.test(label);
}

/** Who would be speaking, from « Commenter en tant que … »; null when the label doesn't say. */
export function speakerIn(label: string): string | null {
  return (SPEAKER_BETWEEN.exec(label) ?? SPEAKER.exec(label))?.[1] ?? null;
}

/** The author's name in a comment's label; what follows it (« il y a 2 h ») is cut off. */
export function authorIn(label: string): string | null {
  const name = label
    .replace(COMMENT_BY, '')
    .replace(
      /\s+(?:il y a|hace|há|vor|(?:about )?an? |un'|un[oa]? (?:ora|min|giorno|sett|mese|anno)|± |\d|(?:to|au|à la|al?|auf|in|ao) .*(?:comm?ent|coment|reply|réponse|respuesta|kommentar|antwort|risposta|resposta)).*$/i,
      '',
    );
  return isCommentLabel(label) && name ? name : null;
}

/** Which counter a text such as « 3 commentaires » is; null when no known word says. */
export function counterIn(text: string): 'comments' | 'shares' | 'views' | null {
  if (/comm?ent|coment|komment/i.test(text)) return 'comments';
  if (/share|partag|compart|partilh|geteilt|condivis/i.test(text)) return 'shares';
  if (/view|vues?\b|visuali|reproduc|aufruf|plays?\b|lecture/i.test(text)) return 'views';
  return null;
}

/** What an editor says it is for. */
export function labelOf(editor: Element): string {
  return editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? '';
}
