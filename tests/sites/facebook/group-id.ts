/** The one group of the sample; its posts are the world's, published by members. */
export const GROUP_ID = '1402775310987654';
