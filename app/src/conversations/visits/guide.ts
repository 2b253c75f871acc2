import type { Guide } from '../../shared/request/place.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { whoBringTogether, whoSee } from './who.ts'

export const guide: Guide = {
  for: whoSee,
  title: { da: 'Feedbackmakkere', en: 'Feedback partners' },
  steps: [
    {
      da: 'Lav en runde: for hvem, hvor længe og hvor mange besøg. Når de har sagt, om de er med, ser du, hvordan besøgene kunne ligge, og siger ja.',
      en: 'Make a round: for whom, for how long and how many visits. When they have said whether they take part, you see how the visits could lie, and say yes.',
      for: whoBringTogether,
    },
    {
      da: 'Kommer eller går nogen, når runden er planlagt: “Tag nogen med, eller tag nogen ud”. Du ser først, hvad der bliver anderledes. Besøg med en dag bliver stående.',
      en: 'When somebody comes or goes once the round is planned: “Take somebody along, or take somebody out”. First you see what becomes otherwise. Visits with a day stay.',
      for: whoBringTogether,
    },
    {
      da: 'Sig i runden, om du er med, og hvad du ønsker. Find siden en dag til hvert besøg: Tryk på besøget, “Find en dag”, og på en tid, hvor I begge er fri.',
      en: 'Say in the round whether you take part, and what you wish. Later find a day for each visit: press the visit, “Find a day”, and a time when you are both free.',
      for: whoConverse,
    },
    {
      da: 'Kan du ikke i den uge: “Byt med en anden”. Holder noget dig tilbage, kan du sige det for dig selv i runden, og bede din leder om en snak, hvis du vil.',
      en: 'If you cannot in that week: “Swap with somebody”. If something holds you back, you can say it for yourself in the round, and ask your leader for a talk if you want one.',
      for: whoConverse,
    },
    {
      da: 'Spørg borgeren før besøget. Bagefter skriver den, der har haft besøg, først. Det, I skriver, læser kun I to.',
      en: 'Ask the citizen before the visit. Afterwards whoever was visited writes first. What you write is read by you two alone.',
      for: whoConverse,
    },
    {
      da: 'Se, hvem der besøger hvem i en uge, og hvor der ikke er fundet en dag. Hvad de to skriver, står ikke der.',
      en: 'See who visits whom in a week, and where no day has been found. What the two write does not stand there.',
    },
  ],
}
