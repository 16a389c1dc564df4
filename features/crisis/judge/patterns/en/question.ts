import type { PatternGroup } from '../pattern-group';

export const englishQuestions: readonly PatternGroup[] = [
  {
    name: 'en.question.asked',
    category: 'question',
    severity: 0,
    target: 'brand',
    negative: false,
    say: [
      "^(?:\\W*(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon)|morning|evening|please|sorry|quick question|question|so|and|but|ok|also|dear \\w+|there|team|guys|excuse me)(?!\\w)){0,8}\\W*(?:how (?:do|can|much|many|long|to|is|are|does|would|should|often|about|will|big|late|early|soon|come)|what(?:'?s| is| are| time| size| do| does| kind| happened| day| colou?rs?| if| about|s)|when(?:'?s| is| are| will| do| does| can)|where(?:'?s| is| are| can| do| does| will)|which|who (?:is|can|do|knows?|made|should)|why (?:is|are|do|does|did|can|was|were|won'?t|don'?t|has|have)|is (?:it|there|this|that|the|your|your)|are (?:you|there|these|they|the|we|your)|do (?:you|i|we|they|these)|does (?:it|this|anyone|the|anybody|your|that)|can (?:i|you|we|someone|anyone|it|this)|could (?:you|i|we|someone)|will (?:you|it|there|this|the|these|we)|would (?:you|it|this)|have you|has (?:anyone|this|it)|did you|should i|may i|any (?:chance|idea|news|update|plans|other|discount)|am i|anyone|anybody|someone|until when|is delivery|are dogs)(?= |$|\\W)",
      "(?:does|do|anyone|anybody|someone|somebody) (?:\\w+ )?(?:know|knows|tell me|help me|tried|confirm|explain)(?= |$)|(?:i'?d like|i would like|i want|wanted|need|wanting|trying|like) to (?:know|ask|find out|enquire|inquire)|i was wondering|wondering (?:if|when|how|what|whether|where)|(?:tell me|let me know|explain|know|sure|advise|confirm|clarify) (?:if|how|when|where|what|which|why|whether)(?= |$)|(?:more|some|any|further) (?:info|information|details)(?= ?(?:$|[?.!]|please|on|about|regarding))|(?:price|sizes?|hours|opening (?:hours|times)|available|stock|release date|address|shipping cost)(?: please| pls| plz)|how do (?:i|we|you)|is it (?:possible|available|compatible|safe|vegan|ok|still|true)",
      '\\?',
    ],
  },
];
