import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  // Those who receive them.
  title: 'Klager til dig',
  lead: 'En klage er et brev fra en borger til dig. Svar med at invitere til en snak om, hvordan hjælpen er set fra borgerens side.',
  none: 'Der er ingen klager til dig nu.',
  toAnswer: 'Skal have svar',
  goesOn: 'I gang',
  ended: 'Færdige',
  theCitizen: 'den, der klager',
  open: 'Læs',
  line: (from: string, kind: string) => `${from} · ${kind}`,
  received: (day: string) => `Kom ${day}`,
  toTrend: 'Klager over tid',
  withoutLeader: 'Klager, som ingen leder har',
  withoutLeaderLead: 'De ligger hos en, der ikke er leder mere. Du kan ikke læse dem, før du tager dem over.',
  withoutLeaderLine: (received: string, by: string) =>
    `Kom ${received}. Borgeren skal høre fra jer senest ${by}.`,
  takeOver: 'Tag den over',
  oneTitle: (from: string) => `Klage fra ${from}`,
  stands: {
    waits: (from: string, day: string) => `${from} skal høre fra jer senest ${day}.`,
    late: (from: string, day: string) => `${from} skulle have hørt fra jer ${day}. Det er ikke sket.`,
    invited: (from: string) => `Du har inviteret. ${from} har ikke svaret endnu og behøver ikke at gøre det.`,
    agreed: (from: string, when: string) => `Du og ${from} taler sammen ${when}.`,
    agreedOver: (from: string, when: string) =>
      `Du og ${from} skulle tale sammen ${when}. Skriv, hvad der kom ud af det.`,
    otherTime: (from: string) =>
      `${from} vil gerne tale om det, men på en anden tid eller måde. Inviter igen.`,
    saidNo: (from: string) => `${from} siger nej tak til at tale om det. Du kan svare skriftligt.`,
    answered: 'Du har svaret skriftligt.',
    ended: 'Den er færdig.',
  },
  missed: (day: string) => `Svaret skulle være kommet ${day}. Borgeren sendte den videre.`,
  cameLate: (day: string) => `Svaret skulle være kommet ${day}. Det kom senere.`,
  wrote: (from: string) => `Det skrev ${from}`,
  wroteDown: (from: string) => `Det sagde ${from}`,
  said: {
    invited: (who: string, when: string, where: string) =>
      `${who}: Vil du tale om det? Jeg kan ${when}, ${where}. Du må tage en med.`,
    answered: (who: string) => `${who} svarede:`,
    yes: (from: string) => `${from} sagde ja.`,
    no: (from: string) => `${from} sagde nej tak.`,
    otherTime: (from: string) => `${from} bad om en anden tid.`,
    cameOfIt: (who: string) => `Det kom der ud af det, siger ${who}:`,
    sentOn: (who: string, to: string) => `${who} sendte den til ${to}.`,
  },
  invite: 'Inviter til en snak',
  inviteAgain: 'Inviter igen',
  inviteLead:
    'Borgeren læser: “Vil du tale om det? Jeg kan …, og du må tage en med.” og det, du skriver til.',
  day: 'Dag',
  clock: 'Klokken',
  place: 'Hvor',
  placeNames: { phone: 'I telefonen', here: 'Her hos os', elsewhere: 'Et andet sted (skriv hvor)' },
  inviteWords: 'Skriv det, du vil sige til',
  inviteHint: 'Kort og venligt. Spørg til, hvordan hjælpen er set fra borgerens side. Det må være tomt.',
  send: 'Send invitationen',
  write: 'Svar uden en snak',
  writeLead: 'Nogle gange er et par linjer nok, eller borgeren vil ikke tale om det.',
  writeWords: 'Dit svar',
  writeSend: 'Send svaret',
  came: 'Hvad kom der ud af det?',
  cameHint:
    'Skriv det med dine ord. Borgeren læser det, skriver sit eget, og ingen af jer kan rette i den andens.',
  cameEnds: 'Klagen er færdig set herfra',
  keep: 'Gem',
  openAgain: 'Åbn den igen',
  sendOnTitle: 'Skal en anden leder have den?',
  sendOnWhy: 'Så kan du ikke læse den mere. Dagen, borgeren skal høre fra jer, er den samme.',
  sendOnTo: 'Send den til',
  chooseLeader: 'Vælg en leder',
  sendOn: 'Send den videre',
  decision:
    'Handler det om en afgørelse, kan det også være en klage over den, selv om den er skrevet her. Så skal den behandles som det, og dagen, den kom, tæller. Spørg borgeren, og spørg juristen. Snakken træder ikke i stedet.',
  notTheirCase:
    'Klagen står ikke i borgerens sag. De, der arbejder med borgeren, ser den kun, hvis borgeren har vist dem den.',
  shownToThem: 'Borgeren har vist den til dem, der arbejder med sagen.',
  thoseWhoWork: 'de, der arbejder med sagen nu',
  // On «I dag».
  tell: {
    answer: (from: string) => `Svar ${from} på en klage`,
    late: (from: string, day: string) => `${from} skulle have hørt fra jer ${day}. Det er ikke sket.`,
    otherTime: (from: string) => `Find en anden tid at tale med ${from} om klagen`,
    saidNo: (from: string) => `Svar ${from} skriftligt, eller gør klagen færdig`,
    saidNoWhy: 'Borgeren sagde nej tak til at tale om den.',
    talk: (from: string) => `Tal med ${from} om klagen`,
    after: (from: string) => `Skriv, hvad der kom ud af snakken med ${from}`,
  },
}

const en: typeof da = {
  title: 'Complaints to you',
  lead: 'A complaint is a letter from a citizen to you. Answer by inviting to a talk on how the help looks from the citizen’s side.',
  none: 'There are no complaints to you now.',
  toAnswer: 'To be answered',
  goesOn: 'Going on',
  ended: 'Finished',
  theCitizen: 'the one who complains',
  open: 'Read',
  line: (from, kind) => `${from} · ${kind}`,
  received: (day) => `Came ${day}`,
  toTrend: 'Complaints over time',
  withoutLeader: 'Complaints that no leader has',
  withoutLeaderLead:
    'They lie with somebody who is no longer a leader. You cannot read them before you take them over.',
  withoutLeaderLine: (received, by) => `Came ${received}. The citizen is to hear from you by ${by}.`,
  takeOver: 'Take it over',
  oneTitle: (from) => `Complaint from ${from}`,
  stands: {
    waits: (from, day) => `${from} is to hear from you by ${day}.`,
    late: (from, day) => `${from} should have heard from you by ${day}. That has not happened.`,
    invited: (from) => `You have invited. ${from} has not answered yet, and need not.`,
    agreed: (from, when) => `You and ${from} talk ${when}.`,
    agreedOver: (from, when) => `You and ${from} were to talk ${when}. Write what came of it.`,
    otherTime: (from) =>
      `${from} would like to talk about it, but at another time or in another way. Invite again.`,
    saidNo: (from) => `${from} says no thank you to talking about it. You can answer in writing.`,
    answered: 'You have answered in writing.',
    ended: 'It is finished.',
  },
  missed: (day) => `The answer should have come by ${day}. The citizen sent it on.`,
  cameLate: (day) => `The answer should have come by ${day}. It came later.`,
  wrote: (from) => `What ${from} wrote`,
  wroteDown: (from) => `What ${from} said`,
  said: {
    invited: (who, when, where) =>
      `${who}: Would you like to talk about it? I can ${when}, ${where}. You may bring somebody.`,
    answered: (who) => `${who} answered:`,
    yes: (from) => `${from} said yes.`,
    no: (from) => `${from} said no thank you.`,
    otherTime: (from) => `${from} asked for another time.`,
    cameOfIt: (who) => `What came of it, says ${who}:`,
    sentOn: (who, to) => `${who} sent it to ${to}.`,
  },
  invite: 'Invite to a talk',
  inviteAgain: 'Invite again',
  inviteLead:
    'The citizen reads: “Would you like to talk about it? I can …, and you may bring somebody.” and what you add.',
  day: 'Day',
  clock: 'Time',
  place: 'Where',
  placeNames: { phone: 'On the telephone', here: 'Here with us', elsewhere: 'Somewhere else (write where)' },
  inviteWords: 'Write what you want to add',
  inviteHint: 'Short and kind. Ask how the help looks from the citizen’s side. It may be empty.',
  send: 'Send the invitation',
  write: 'Answer without a talk',
  writeLead: 'Sometimes a few lines are enough, or the citizen does not want to talk about it.',
  writeWords: 'Your answer',
  writeSend: 'Send the answer',
  came: 'What came of it?',
  cameHint:
    'Write it in your words. The citizen reads it and writes their own, and neither of you can change the other’s.',
  cameEnds: 'The complaint is finished as seen from here',
  keep: 'Save',
  openAgain: 'Open it again',
  sendOnTitle: 'Is another leader to have it?',
  sendOnWhy: 'Then you can read it no more. The day by which the citizen is to hear from you stays the same.',
  sendOnTo: 'Send it to',
  chooseLeader: 'Choose a leader',
  sendOn: 'Send it on',
  decision:
    'Where it is about a decision it can also be a formal complaint about that decision, even though it was written here. Then it must be treated as one, and the day it came counts. Ask the citizen, and ask the lawyer. The talk does not take its place.',
  notTheirCase:
    'The complaint is not in the citizen’s case. Those who work with the citizen see it only where the citizen has shown it to them.',
  shownToThem: 'The citizen has shown it to those who work with the case.',
  thoseWhoWork: 'those who work with the case now',
  tell: {
    answer: (from) => `Answer ${from} on a complaint`,
    late: (from, day) => `${from} should have heard from you by ${day}. That has not happened.`,
    otherTime: (from) => `Find another time to talk with ${from} about the complaint`,
    saidNo: (from) => `Answer ${from} in writing, or finish the complaint`,
    saidNoWhy: 'The citizen said no thank you to talking about it.',
    talk: (from) => `Talk with ${from} about the complaint`,
    after: (from) => `Write what came of the talk with ${from}`,
  },
}
export const messages: Messages<typeof da> = { da, en }

export const problems = {
  noWords: { da: 'Skriv, hvad borgeren siger', en: 'Write what the citizen says' },
  noAnswer: { da: 'Skriv et par ord', en: 'Write a few words' },
  badDay: {
    da: 'Vælg en dag, der er kommet: i dag eller før, højst et år tilbage',
    en: 'Choose a day that has come: today or before, at most a year back',
  },
  badTalkDay: {
    da: 'Vælg en dag fra i dag og højst et halvt år frem',
    en: 'Choose a day from today and at most half a year ahead',
  },
  badClock: { da: 'Skriv klokken som 10:00', en: 'Write the time as 10:00' },
  past: {
    da: 'Den tid er gået. Vælg en, der kommer',
    en: 'That time has passed. Choose one that is to come',
  },
  noWhere: { da: 'Skriv, hvor I kan mødes', en: 'Write where you can meet' },
  noPlace: { da: 'Vælg, hvor I kan tale sammen', en: 'Choose where you can talk' },
  noKind: { da: 'Vælg, hvad den handler om', en: 'Choose what it is about' },
  noCame: { da: 'Vælg, hvordan den kom', en: 'Choose how it came' },
  noLeader: { da: 'Vælg en leder', en: 'Choose a leader' },
  notFree: {
    da: 'En anden leder har den. Gå tilbage til dine klager.',
    en: 'Another leader has it. Go back to your complaints.',
  },
} as const satisfies Record<string, Sentence>

export const receipts = {
  invited: {
    da: 'Invitationen er sendt. Borgeren ser den på sin side.',
    en: 'The invitation has been sent. The citizen sees it on their page.',
  },
  answered: {
    da: 'Svaret er sendt. Borgeren ser det på sin side.',
    en: 'The answer has been sent. The citizen sees it on their page.',
  },
  kept: {
    da: 'Det er gemt. Borgeren kan læse det, men ikke rette i det.',
    en: 'It has been saved. The citizen can read it, but not change it.',
  },
  ended: {
    da: 'Klagen er færdig. Borgeren kan åbne den igen.',
    en: 'The complaint is finished. The citizen can open it again.',
  },
  openAgain: {
    da: 'Klagen er åben igen, også hos borgeren.',
    en: 'The complaint is open again, also with the citizen.',
  },
  sentOn: {
    da: 'Den er sendt videre. Du kan ikke læse den mere. Borgeren kan se, hvem der har den.',
    en: 'It has been sent on. You can read it no more. The citizen can see who has it.',
  },
  takenOver: {
    da: 'Du har taget den over. Borgeren kan se det.',
    en: 'You have taken it over. The citizen can see it.',
  },
  takenDown: {
    da: 'Klagen er sendt til lederen. Borgeren kan læse den på sin side. Du kan ikke se den.',
    en: 'The complaint has been sent to the leader. The citizen can read it on their page. You cannot see it.',
  },
} as const satisfies Record<string, Sentence>
