/**
 * What became of asking the page for the replies to a comment. `elsewhere`: the network shows them on another page, and
 * went there. `none`: it offers no way to them. `off-page`: the comment isn't in the page now.
 */
export type RepliesOutcome = 'opened' | 'elsewhere' | 'none' | 'off-page';
