/** What people complain of, whoever they write to. The order decides where a comment fits several equally often. */
const THEMES = [
  'safety',
  'refund',
  'price',
  'delay',
  'silence',
  'staff',
  'app',
  'product',
  'service',
] as const;

export type Theme = (typeof THEMES)[number];

/**
 * Beginnings of words, folded (lower case, no accents), French and English together: a comment is read in both. Our own
 * list, written for comments under brands' posts.
 */
const BEGINNINGS: Record<Theme, string> = {
  safety:
    'danger accident bless secur evacu malaise etouff asphyx fumee incendi intoxic allerg urgence pompier ' +
    'safe unsafe injur hurt smoke burn choke suffocat poison ambulance firefighter hospital',
  refund: 'rembours dedommag indemni refund compensat reimburs chargeback voucher',
  price:
    'prix cher chere tarif augment facture arnaqu voleur euros gratuit paye payer ' +
    'price pric expensiv cost fare overpriced ripoff charged fees',
  delay:
    'retard attend attente attends heures minutes lent lente livraison annul supprim panne bloqu coince ' +
    'late delay wait waiting hours stuck cancel slow delivery breakdown',
  silence:
    'repond reponse reponds silence communiqu annonce information interphone prevenu explication excuse mepris ' +
    'answer reply respon silence statement announce informed intercom explain explanation apolog ignor',
  staff:
    'personnel employe conducteur chauffeur vendeu serveu accueil agent directeur direction patron impoli desagreable ' +
    'staff driver employee manager rude director boss waiter cashier crew',
  app: 'appli application site bug connexion compte  paiement app website login crash password account',
  product:
    'qualite defaut casse defectueu produit taille plat gout froid perime ' +
    'quality broken faulty defect product size taste cold expired',
  service: 'service sav client clients standard support helpdesk helpline customer customers',
};

const OF: ReadonlyMap<Theme, RegExp> = new Map(
  THEMES.map((theme) => [
    theme,
    new RegExp(`(?<![a-z])(?:${BEGINNINGS[theme].trim().split(/\s+/).join('|')})[a-z]*`, 'g'),
  ]),
);

/** What a comment complains of: the theme that most of its words are of; null: none of ours. */
export function themeOf(folded: string): Theme | null {
  let found: Theme | null = null;
  let most = 0;
  for (const [theme, words] of OF) {
    const count = folded.match(words)?.length ?? 0;
    if (count > most) [found, most] = [theme, count];
  }
  return found;
}
