/** Words that make a display name a page, a group or an anonymous account, in whatever place they stand. */
const ANYWHERE = `
  sarl sas sasu eurl scop sa llc inc ltd limited gmbh corp corporation plc company co cie group groupe
  association asso collectif collective federation syndicat union comite committee fondation foundation
  club team equipe officiel official page fans news infos journal gazette magazine media presse press
  radio fm tv mairie commune ville city council prefecture region metropole office tourisme tourism
  universite university lycee college ecole school institut institute academie academy crous
  restaurant resto pizzeria brasserie bistrot bistro boulangerie bakery patisserie traiteur boucherie
  hotel camping gite pharmacie pharmacy clinique clinic hopital hospital garage auto automobiles
  boutique shop store market marketplace agence agency cabinet studio salon institut immobilier
  transport transports voyages travel services service support consulting solutions digital
  photo photographie photography events evenements festival musee museum theatre theater cinema
  famille family utilisateur user anonyme anonymous participant membre member deleted
  coaches coaching fitness yoga coiffure hairdresser beaute beauty plomberie plumbing depannage renovation
  construction batiment taxi taxis vtc location formation conseil conseils production productions prod
  records films design web tech software systems energie energy assurances insurance banque
  pub grill burger burgers sushi kebab tacos kitchen catering traiteur brewery vins wines ferme bio
  fleurs flowers fashion mode bijoux jewelry optique veterinaire dentaire animaux nautique sailing
  sport sports fc rugby football handball basket tennis judo police gendarmerie pompiers ministere
  ministry france international europe worldwide usa uk
  promo bonus crypto trading voyance bot usagers passengers riverains residents habitants poker
`;

/** Words that say so only at the start: some are surnames elsewhere (Le Goff, La Fontaine, Maison). */
const AT_START = `
  le la les l the un une des an mon ma mes my notre nos our chez bar cafe maison table domaine chateau
  amis friends atelier jardin cars bus tram collectif parents supporters tout tous toute all
  one next some every
`;

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const anywhere = listed(ANYWHERE);
const atStart = listed(AT_START);

/** Two people, or a couple's account: nobody to call by one first name. */
const SEVERAL = new Set(['et', 'and', 'y', 'und']);

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}|[.’']+$/gu, '')
    .toLowerCase();

/** Whether these words name a page, a firm, a group or nobody, rather than one person. French and English. */
export function isOrganisation(words: readonly string[]): boolean {
  if (words.length > 5) return true;
  return words.map(folded).some((word, index) => {
    if (anywhere.has(word) || SEVERAL.has(word)) return true;
    return index === 0 && words.length > 1 && (atStart.has(word) || /^l['’]\p{L}/u.test(word));
  });
}
