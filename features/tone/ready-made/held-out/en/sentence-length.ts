import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.sentence-length',
  hits: [
    'We would like to thank the guests who stayed on in the hall with us until three in the morning while the crew looked for rooms in town and the bar kept the soup hot for them.',
    'The loan you asked for was looked at by two people in our branch and then by one in the head office who had a few things to ask you about the flat and the work to be done.',
    'If the bag that you lost is the blue one with a red strap and a torn label that our crew found under seat twelve on the way back from Rome then it is at the desk.',
    'Our pool will stay shut until the man who looks after the pump has been able to come by and tell us what is wrong with it and how long it will take to put it right again.',
    'You asked why the show was cut short and the plain truth is that the lead singer lost her voice in the first part and that the one who knows her songs was on a train to Lyon.',
    'It took us far too long to write back to you and I know that when a card is lost on a trip every hour counts and that a call to a desk that is shut helps no one at all.',
    'The gym on the high street will move in June to the old mill by the bridge where there is room for a pool and a hall and a place to sit and talk with a cup of tea after class.',
    'There is one thing that we would ask of those of you who come by car which is to leave the two spots by the door free for the guests who can not walk from the far end of the lot.',
    'We see from your note that the guide who took you round the east wing on the day of the storm did not tell you that the west wing was shut and that your pass was good for both.',
    'When you come back in the spring you will find that the path to the lake has been made wide and smooth so that those who use a chair or push a pram can go all the way round with ease.',
  ],
  clean: [
    'Thanks for the note. The pool opens at six.',
    'Your bag is at the desk. Ask for Sam. He’s there until ten.',
    'The loan is approved. We’ll send the papers today, and you’ll have ten days to read them.',
    'Sorry. We were slow. We’re on it.',
    'Pool\nSpa\nGym\nBar\nAll open from six in the morning to eleven at night, every day of the year',
    'The show starts at eight, with a break at nine, and ends at ten.',
    'Gate 12. Boarding at 9:40. Have your pass ready!',
    'Did you leave a red scarf in room 204? We have it. Shall we post it to you?',
    'Yes.',
    'We’re on the left after the bridge, with a blue door and a bell; ring twice, and someone will come down to help you with the bags.',
  ],
};
