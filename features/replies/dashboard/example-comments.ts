/** Somebody to try a reply on. */
interface ExampleComment {
  name: string;
  handle: string;
  text: string;
}

type Examples = readonly [ExampleComment, ...ExampleComment[]];

/** Names that replies stumble over: a plain one, a compound one, one without letters, a page's. */
export const EXAMPLES: Record<'fr' | 'en', Examples> = {
  fr: [
    {
      name: 'Camille Dubreuil',
      handle: 'camille.dubreuil',
      text: 'Trois appels, toujours personne au bout du fil. On fait comment ?',
    },
    { name: 'Jean-Pierre de Vaulx', handle: 'jp.devaulx', text: 'Service impeccable, merci.' },
    { name: '🌊🌊', handle: 'vagues', text: 'c ouvert dimanche ??' },
    { name: 'Club nautique du Lac', handle: 'clubnautique', text: 'Bravo à toute l’équipe.' },
  ],
  en: [
    {
      name: 'Maya Thompson',
      handle: 'maya.thompson',
      text: 'Called three times, still nobody picks up. What now?',
    },
    { name: 'Mary-Anne O’Neill', handle: 'maryanne', text: 'Lovely service, thank you.' },
    { name: '🌊🌊', handle: 'waves', text: 'u open sunday??' },
    { name: 'Lakeside Sailing Club', handle: 'lakesidesailing', text: 'Well done, all of you.' },
  ],
};
