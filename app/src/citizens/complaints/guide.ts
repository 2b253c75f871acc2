import { whoMakeTime } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { whoFollowComplaints, whoKeepCounts } from './who.ts'

export const takeDownGuide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Når en borger klager', en: 'When a citizen complains' },
  steps: [
    {
      da: 'Klagen går til en leder, som borgeren vælger. Ringer eller skriver borgeren til dig, kan du skrive den ned på borgerens side under Klage.',
      en: 'The complaint goes to a leader whom the citizen chooses. Where the citizen calls or writes to you, you can take it down on the citizen’s page under Complaint.',
    },
    {
      da: 'Du kan kun læse en klage, hvis borgeren har vist den til jer.',
      en: 'You can only read a complaint where the citizen has shown it to you.',
    },
  ],
}

export const receiveGuide: Guide = {
  for: whoMakeTime,
  title: { da: 'Klager til dig', en: 'Complaints to you' },
  steps: [
    {
      da: 'Når en borger klager til dig, får borgeren en dag at vide: senest da har de hørt fra dig. Dagen står også på din I dag.',
      en: 'When a citizen complains to you, the citizen is told a day: by then they have heard from you. The day stands on your Today too.',
    },
    {
      da: 'Inviter til en snak. Borgeren kan sige ja, nej eller en anden tid, og må tage en med.',
      en: 'Invite to a talk. The citizen can say yes, no or another time, and may bring somebody.',
    },
    {
      da: 'Hvad der kom ud af det, skriver I hver for sig. Ingen kan rette i den andens ord.',
      en: 'What came of it, each of you writes for themselves. Nobody can change the other’s words.',
    },
    {
      da: 'Snakken træder ikke i stedet for at klage over en afgørelse.',
      en: 'The talk does not take the place of complaining about a decision.',
    },
  ],
}

export const followGuide: Guide = {
  for: whoFollowComplaints,
  title: { da: 'Klager over tid', en: 'Complaints over time' },
  steps: [
    {
      da: 'Se, hvor mange der har klaget år for år, og hvad tallene ikke kan sige. Teksten til udvalget kan kopieres, også når der ingen klager er.',
      en: 'See how many have complained year by year, and what the figures cannot say. The text for the committee can be copied, also when there are no complaints.',
    },
    {
      da: 'Skriv tal ind fra før systemet, med kilde, og inden hvor mange dage en klage skal have svar.',
      en: 'Write in figures from before the system, with their source, and within how many days a complaint is to be answered.',
      for: whoKeepCounts,
    },
  ],
}
