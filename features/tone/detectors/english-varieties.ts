/** Words spelt one way in Britain and another in America, as `British American`. Those that both use (-ize, program) are left out. */
const PAIRS = `colour color, colours colors, coloured colored, colourful colorful, favour favor, favours favors,
  favourite favorite, favourites favorites, favourable favorable, flavour flavor, flavours flavors, honour honor,
  honoured honored, honours honors, behaviour behavior, behaviours behaviors, neighbour neighbor, neighbours neighbors,
  neighbourhood neighborhood, neighbourhoods neighborhoods, labour labor, harbour harbor, humour humor, rumour rumor,
  rumours rumors, odour odor, vapour vapor, endeavour endeavor, centre center, centres centers, theatre theater,
  theatres theaters, litre liter, litres liters, metre meter, metres meters, kilometre kilometer, kilometres kilometers,
  fibre fiber, fibres fibers, calibre caliber, apologise apologize, apologised apologized, apologises apologizes,
  apologising apologizing, realise realize, realised realized, organise organize, organised organized,
  organising organizing, organisation organization, organisations organizations, recognise recognize,
  recognised recognized, prioritise prioritize, prioritising prioritizing, prioritised prioritized,
  personalise personalize, personalised personalized, customise customize, customised customized, finalise finalize,
  finalised finalized, finalising finalizing, optimise optimize, optimised optimized, minimise minimize,
  minimised minimized, maximise maximize, summarise summarize, emphasise emphasize, specialise specialize,
  specialised specialized, authorise authorize, authorised authorized,
  cancelled canceled, cancelling canceling, modelling modeling, fuelled fueled,
  travelled traveled, travelling traveling, traveller traveler, travellers travelers, labelled labeled,
  labelling labeling, jewellery jewelry, analyse analyze, analysed analyzed, analysing analyzing,
  defence defense, offence offense, grey gray,
  aluminium aluminum, pyjamas pajamas, mum mom, mums moms, cosy cozy, sceptical skeptical, fulfil fulfill,
  enrol enroll, enrolment enrollment, instalment installment, instalments installments, aeroplane airplane,
  mould mold, plough plow,
  skilful skillful, wilful willful, whilst while, learnt learned`;

/* The American word of these is a word in Britain too, with another sense. */
const ALSO_BRITISH = new Set('meter meters while learned fulfill'.split(' '));

export interface Variety {
  in: 'british' | 'american';
  /** The same word in the other. */
  other: string;
}

const pairs = PAIRS.split(',').map((pair): [string, string] => {
  const [british = '', american = ''] = pair.trim().split(/\s+/);
  return [british, american];
});

const isIse = (british: string) => /i[sz](?:e|ed|es|ing|ation|ations)$/.test(british);

/** Words in -ize as they are in -ise: beside words in -ise they are another spelling, in Oxford too. */
export const IN_IZE: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([british, american]): [string, string][] =>
    isIse(british) ? [[american, british]] : [],
  ),
);

/** What a word's spelling says of its variety; words spelt alike, or used in both, are not there. */
export const VARIETIES: ReadonlyMap<string, Variety> = new Map(
  pairs.flatMap(([british, american]): [string, Variety][] => {
    const sides: [string, Variety][] = [[british, { in: 'british', other: american }]];
    // Oxford spelling has -ize: it says nothing about the variety.
    if (!isIse(british) && !ALSO_BRITISH.has(american))
      sides.push([american, { in: 'american', other: british }]);
    return sides;
  }),
);
