import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.sentence-length',
  hits: [
    'We looked at your order this morning with the team in Leeds and they told us that the parcel had left the depot on Monday but that the driver could not find the house.',
    'Thank you so much for taking the time to write to us about your stay at the hotel last week with your family and your two dogs which we loved to meet at the bar.',
    'we know that the queue was long and that the staff at the door were not as kind as they should have been and we want you to know that we have read every word of your note tonight',
    'The bus was late, because the road was shut, because the bridge was down, because the river was high, because it had rained all night, and so we had to go the long way round.',
    'If you bring the bike to the shop on Saturday before noon we can have a look at the brakes and the chain and tell you on the spot how much it would cost and how long.',
    'Hello Sam, thanks for the photo of the cake that you got from our shop on the high street on Friday, we can see that the icing is not at all like the one in the window.',
    'The museum is open from ten in the morning until six in the evening every day but Tuesday, when we clean the halls, and on the first Sunday of the month when it is free for all.',
    'When you book your seat in the app you can pick the window or the aisle and add a bag or a bike and then pay by card or with the points that you have on your account.',
    'Our team has now been through each of the three bags that you told us about and we have found the blue one and the red one but not the small one with your name on it.',
    'I have asked the manager of the store to call you tomorrow between nine and noon on the number that you left with us so that you can both agree on what to do next about it.',
  ],
  clean: [
    'We looked at your order this morning. The parcel left the depot on Monday. The driver could not find the house.',
    'Thank you so much for taking the time to write.',
    'One, two, three, four, five, six, seven, eight, nine, ten.',
    'The bus was late because the road was shut. The bridge was down. The river was high. It had rained all night. We went the long way round.',
    'Monday: nine to five\nTuesday: nine to five\nWednesday: nine to five\nThursday: nine to five\nFriday: nine to five\nSaturday: ten to four\nSunday: closed all day long\nBank holidays: closed all day',
    'Hello! Yes! It is! We do! Come in! Sit down! Have tea! Have cake! Stay long! Tell us all! Then go! Be well! Come back! See you! Bye now! So long!',
    'Dr. Smith is in on Mondays.',
    'No.',
    'We open at 9 a.m. and close at 5 p.m. on most days.',
    'If you bring the bike to the shop on Saturday, we can look at the brakes.',
  ],
};
