import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Lav en FLIP: Skriv temaet, hvad det er for et møde, og hvornår. Det kan huset se. Resten ser kun de inviterede.',
      en: 'Make a FLIP: Write the theme, what kind of meeting it is, and when. The house can see that. The rest is seen only by those invited.',
    },
    {
      da: 'Inviter én ad gangen, og skriv, hvorfor det netop er dem, og hvad de skal have med. De svarer, eller spørger dig om noget først.',
      en: 'Invite one at a time, and write why it is they in particular, and what to bring. They answer, or ask you something first.',
    },
    {
      da: 'Læg programmet. Billedet viser, om praksis og forskning har lige lang tid. Temaet må gerne skifte; siden husker, hvad det var, og hvorfor.',
      en: 'Make the programme. The picture shows whether practice and research have the same time. The theme may change; the page remembers what it was, and why.',
    },
    {
      da: 'Hav mødets side åben, mens I taler. Alle ser det samme. Til sidst skriver hver, hvad de greb, uden navn. Det må gerne være: ikke noget nyt.',
      en: 'Have the page of the meeting open while you talk. All see the same. In the end each writes what they grasped, without a name. It may be: nothing new.',
    },
    {
      da: 'Arbejder du med en borger, der bør være med, så inviter dem fra FLIP’ens side. De svarer på deres egen side og vælger selv, hvad de vil kaldes.',
      en: 'Do you work with a citizen who ought to be in it, invite them from the page of the FLIP. They answer on their own page and choose what they are called.',
    },
    {
      da: 'Vil I optage, så spørg under Optagelse. Når alle hver for sig har sagt ja, kan I lægge lyd og udskrift ind og se, hvor meget hver side talte. Ét nej sletter det hele.',
      en: 'Do you want to record, ask under Recording. When all have said yes, each for themselves, you can put sound and a transcript in and see how much each side talked. One no deletes all of it.',
    },
    {
      da: 'Inden en uge skriver praksis, hvad det gav. Når én fra hver side har sagt god for det, kan huset læse det. Hæng gerne FLIP’en på en undren.',
      en: 'Within a week practice writes what it came to. When one of each side stands by it, the house can read it. You may hang the FLIP on a wonder.',
    },
  ],
}
