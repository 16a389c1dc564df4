import type { PatternGroup } from '../pattern-group';

export const englishPress: readonly PatternGroup[] = [
  {
    name: 'en.press.inquiry',
    category: 'press',
    severity: 2,
    target: 'brand',
    negative: false,
    say: [
      "(?:i'?m|i am|i'?ll|i|we|we'?re|just|have|will) (?:\\w+ ){0,3}?(?:contact\\w*|call\\w*|email\\w*|tip\\w*|alert\\w*|messag\\w*|writ\\w+ to|sent|sending) (?:\\w+ ){0,5}?(?:the )?<media>|(?:airs?|airing|broadcast|published|runs|running|shown) (?:\\w+ ){0,4}?(?:on|in) (?:the )?<media>|(?:newsroom|news ?desk)(?:,| here)|journalism (?:student|school)|write for (?:the )?<media>",
      '(?:editor|reporter|writer|journalist|columnist|producer|researcher|correspondent|freelancer|freelance writer)(?:,| (?:at|for|with|from|looking|investigating|covering|working|writing)) (?:\\w+ ){0,6}?(?:(?:magazine|newspaper|paper|radio|tv|channel|network|site|outlet|agency|station|press|podcast|broadcaster|news)|who can|could i|can i|may i|would like|interview|comment|suppliers|your|story)',
      '(?:going|go|went|talk(?:ing|ed)?|speak(?:ing)?|spoke|passed|pass(?:ing)?|sent|send(?:ing)?|gave|giv(?:e|ing)|tak(?:e|ing)|forward(?:ed|ing)?|contact(?:ed|ing)?|call(?:ed|ing)?|tell(?:ing)?|told|tip(?:ped|ping)?(?: off)?|leak(?:ed|ing)?) (?:\\w+ ){0,4}?(?:to |with )?(?:the |a |my |our )(?:\\w+ )?(?:press|media|papers?|newspapers?|journalists?|reporters?|tv stations?|news|<media>)(?= ?(?:$|[!.,]|with|about|and|today|tomorrow|if|now|on))|(?:passed|sent|gave|given|forwarded|leaked|told) (?:\\w+ ){0,5}?(?:to )?<media>',
      '(?:tv|television|camera|film|news) crews? (?:\\w+ ){0,3}?(?:will|is|are|be|there|coming|tomorrow|outside|on)|(?:this|the|your|our) (?:story|case|scandal|investigation|report|piece) (?:is |will be |runs |airs |goes )(?:\\w+ )?(?:on|in|live|out|published|aired|front) ?(?:\\w+ ){0,4}?(?:news|paper|tv|radio|page|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bulletin)?|my (?:column|article|story|piece|report) (?:\\w+ ){0,4}?(?:runs|is out|comes out|goes live|will be|is published|tomorrow)|(?:film|shoot|mak|produc)ing a (?:\\w+ )?(?:documentary|film|report) (?:on|about|for)|(?:prepar|mak|work|writ|produc|record)ing (?:on )?(?:a |an )(?:\\w+ )?(?:piece|story|feature|segment|article|report|item)(?= (?:on|about|into|for))',
      "(?:i'?m|i am|we'?re|we are|this is|here,?|hi,?|hello,?|work(?:ing)?|report(?:er|ing)?|journalist|producer|writer|writing|editor|from|with|at|for) (?:\\w+ ){0,4}?(?:with|from|at|for|of|here at) (?:<media>)(?= ?(?:$|[,:.!?]|and|news|here|we|i|would|could|can|who|looking|working|investigat\\w+))|(?:<media>) (?:\\w+ )?(?:newsroom|news desk|newsdesk|here|reporter|producer|journalist|is looking|investigation|researcher)",
      "(?:i'?m|i am|we'?re|we are|i|we|currently|team is) (?:\\w+ ){0,2}?(?:investigat(?:e|ing) (?:\\w+ ){0,4}?(?:your|you|the|this|practices|claims|allegations|for|company|reports)|writ(?:e|ing) (?:\\w+ ){0,3}?(?:article|story|piece|feature|report)|work(?:ing)? on (?:\\w+ ){0,3}?(?:article|story|piece|report|documentary|investigation|feature|segment)|prepar(?:e|ing) (?:\\w+ ){0,3}?(?:article|story|piece|report|documentary|segment)|produc(?:e|ing) (?:\\w+ ){0,3}?(?:documentary|segment|report)|film(?:ing)? (?:\\w+ ){0,2}?(?:documentary|report|segment|story)|publish(?:ing)? (?:\\w+ ){0,3}?(?:article|story|piece|investigation|report)|cover(?:ing)? (?:this|the) (?:story|recall|incident|outage|case))",
      '(?:my|our|the) (?:deadline|article|story|investigation|report|documentary|piece) (?:\\w+ ){0,2}?(?:is|about (?:you|your)|on your|goes live|goes to print|airs|will (?:be )?(?:published|air|run)|runs|comes out|tonight|today|tomorrow|closes)|(?:right|opportunity) of reply|right to reply|(?:for|request for|requesting|like|want|official|any|give|provide|your|on[- ]the[- ]record) (?:\\w+ )?(?:comment|statement|response|reaction) (?:\\w+ )?(?:on|about|to|regarding|from|for|before) (?:\\w+ ){0,2}?(?:story|recall|allegations?|accusations?|incident|claims|scandal|controversy|viral|the (?:video|situation|article|outage|breach|lawsuit|report)|this (?:story|matter|issue|video)|our (?:story|article|viewers|readers)|your (?:ceo|company|spokes\\w+)|publication|an article|a story|a piece)',
      '(?:do you have|is there|will there be|any|when will|are you (?:going to|planning)|will you|have you|where is|can you) (?:\\w+ ){0,3}?(?:a |an |the |your |make |issue |issued |release |releasing |official )+(?:\\w+ )?(?:statement|press release|press conference|official response)(?= |$|\\W)|(?:press|media) (?:contact|enquir\\w+|inquir\\w+|office|team|officer|relations|pass|kit|department|accreditation|request|email|query|queries)|contact (?:\\w+ )?(?:for )?(?:the )?(?:press|media)|request(?:ing)? (?:an |a )?interview|interview (?:request|with your (?:ceo|founder|spokes\\w+))|(?:an|available for|do an|for an) interview(?= ?(?:$|[?.!]|with|about|on|today|tomorrow|for our))|spokes(?:person|woman|man)|pr (?:team|department|contact|person|agency)|(?:before|prior to) (?:we publish|publication|publishing|going to print|airing)|go(?:es)? to (?:press|print)',
      "(?:i'?m|i am|we are|we're|as a|hi,?|freelance|local|an? investigative|investigative) (?:\\w+ ){0,3}?(?:journalists?|reporter|news editor|columnist|photojournalist|news producer|tv producer|documentary maker|documentarian|correspondent)(?= ?(?:$|[,.!?]|and|at|with|for|working|from|looking|writing|covering|here|who|investigating|with))|(?:journalist|reporter|newsroom|news ?desk|editor) here|on behalf of (?:<media>)",
      '^(?:(?:hi|hello|good (?:morning|afternoon|evening)),? )?(?:journalist|reporter|correspondent) (?:at|for|from|with)(?= )',
      "(?:your|a) (?:\\w+ )?(?:reaction|response|comment|side) (?:for|before) (?:the|our|my|tonight's|a|an) (?:\\w+ ){0,3}?(?:news|story|article|piece|show|bulletin|programme|report|broadcast|paper)",
    ],
    unless: [
      'clark kent|hero|tintin|[😂🤣]|lol|not a journalist|movie|novel|fake news|saw (?:\\w+ ){0,3}?on',
    ],
  },
  {
    name: 'en.press.audience',
    category: 'press',
    severity: 1,
    target: 'brand',
    negative: false,
    say: [
      "(?:i'?m|i am|as|we'?re|we are|hi,?) (?:\\w+ ){0,3}?(?:youtuber|influencer|blogger|vlogger|streamer|tik ?toker|instagrammer|content creator|ugc creator|podcaster|micro[- ]influencer|brand ambassador|creator)s?",
      '\\d+[.,]?\\d* ?(?:k|m|000|million|thousand) (?:\\w+ )?(?:subs|subscribers?|followers?|views|readers|listeners|viewers|audience)|(?:partnership|collab(?:oration|orate|ing|s)?|brand deal|sponsorship|ambassador|pr package|pr list|product placement)(?= ?(?:$|[?!.,]|with|opportunit\\w+|on|for|together|please|and|request|program\\w*|enquir\\w+|inquir\\w+))|my (?:channel|podcast|blog|audience|subscribers|community|viewers|readers|newsletter) (?:\\w+ )?(?:is|has|are|will|would|about|of|and|know\\w*|with|reach\\w*|wait\\w*)|my followers (?:will|would|are|have|deserve|should|know)|(?:review|feature|mention|expose|post about|talk about|tell|unbox\\w*) (?:\\w+ ){0,4}?(?:on|to|in) (?:my|our) (?:channel|podcast|blog|followers|story|stories|subscribers|next video|youtube|page|audience|stream|magazine|newsletter|tiktok)|(?:my|our) next video',
    ],
    unless: ['for sale|cheap|buy|[😂🤣]|free followers|check out my|subscribe'],
  },
];
