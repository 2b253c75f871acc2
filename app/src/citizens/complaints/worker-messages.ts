import type { Messages } from '@lydhoer/words'

const da = {
  workerWord: 'Klage',
  workerTitle: (name: string) => `Hvis ${name} vil klage`,
  shownTitle: (name: string, day: string) => `Klage fra ${name}, ${day}`,
  workerLead: (name: string) =>
    `Skriver eller siger ${name}, at noget er galt, kan du sende det til en leder. ${name} kan også gøre det selv på sin side.`,
  shown: (name: string) => `Det har ${name} vist jer`,
  shownNone: (name: string) =>
    `${name} har ikke vist jer nogen klage. Det siger ikke, om der er nogen: det vælger ${name} selv.`,
  takeDown: 'Skriv en klage ned',
  takenDown: (name: string) =>
    `Skriv det, ${name} siger, med de ord, ${name} bruger. Læs det højt, før du sender det. Bagefter kan du ikke se det.`,
  cameHow: 'Hvordan kom den?',
  receivedOn: 'Hvilken dag kom den?',
  kind: 'Hvad handler den om?',
  to: 'Hvilken leder skal have den?',
  words: (name: string) => `Det siger ${name}`,
  takeDownSend: 'Send til lederen',
  noLeader:
    'Ingen er leder i systemet. Giv klagen til en leder på en anden måde, og sig det til koordinatoren.',
  leadersAnswer: (leader: string) => `Sendt til ${leader}`,
}

const en: typeof da = {
  workerWord: 'Complaint',
  workerTitle: (name) => `If ${name} wants to complain`,
  shownTitle: (name, day) => `Complaint from ${name}, ${day}`,
  workerLead: (name) =>
    `When ${name} writes or says that something is wrong, you can send it to a leader. ${name} can also do it on their own page.`,
  shown: (name) => `What ${name} has shown you`,
  shownNone: (name) =>
    `${name} has shown you no complaint. That does not say whether there is one: it is ${name}’s choice.`,
  takeDown: 'Take a complaint down',
  takenDown: (name) =>
    `Write what ${name} says, in ${name}’s words. Read it aloud before you send it. Afterwards you cannot see it.`,
  cameHow: 'How did it come?',
  receivedOn: 'On which day did it come?',
  kind: 'What is it about?',
  to: 'Which leader is to have it?',
  words: (name) => `What ${name} says`,
  takeDownSend: 'Send to the leader',
  noLeader:
    'Nobody is a leader in the system. Give the complaint to a leader in another way, and tell the coordinator.',
  leadersAnswer: (leader) => `Sent to ${leader}`,
}

/** For those who work with the citizen. */
export const workerMessages: Messages<typeof da> = { da, en }
