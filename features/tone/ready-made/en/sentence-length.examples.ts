import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.sentence-length',
  hits: [
    'We wanted to let you know that the team which was in charge of your order has now gone back over every single step of it and will be writing to you tomorrow with news.',
    'Thank you for your message about the train that was late yesterday evening because we know that you had people waiting for you at the station and that nobody told you anything at all.',
    'If you would be so kind as to send us the number that is printed on the back of the card together with the date on which you bought it we will look.',
    'Our kitchen is open every day of the week from noon until ten at night and on Saturdays until midnight when the band plays and the terrace is full of people who sing along.',
    'Hi. We have read the whole thread and talked to the driver and to the people at the depot and to the manager of the line and none of them had been told about it before today.',
    'The refund that you asked for on the third of the month has been sent back to the bank that issued the card you paid with and should show up in a few days or so.',
    'We hear you and we share the feeling that a town which asks people to leave their cars at home owes them a bus that comes when the sign says that it will come.',
    'You can come by the desk on the ground floor at any time between nine and five to pick up the bag that you left on the tram the other day with all your things in it.',
    'It is a pity that the picture that we chose for the post made it look as if the place were empty when in truth there were a great many of you there that night.',
    'Good news for all of you who have been asking us since the spring when the blue one would be back on the shelves because it will be there on Monday morning in every shop we have.',
  ],
  clean: [
    'Thanks for telling us. We’ll look into it today and write back here.',
    'Hi. The line is closed. A bus runs every ten minutes from the square. It stops at the school.',
    'We’re open from nine to six.',
    'The refund left our bank on Monday. It takes three to five days. If it isn’t there on Friday, write to us.',
    'Sorry about the wait.',
    'Bring a photo of the receipt, the number on the back of the card and the date you bought it.',
    'Lunch from noon to three\nDinner from seven to ten\nBar until midnight\nClosed on Monday\nKitchen closes half an hour earlier\nDogs welcome on the terrace',
    'Thank you! It made our day. We’ve shown it to the whole team. They’re delighted. See you soon!',
    'No, sorry.',
    'Is it the blue one or the red one? Tell us the size too. We’ll put it aside until Saturday, at the desk, under your name.',
  ],
};
