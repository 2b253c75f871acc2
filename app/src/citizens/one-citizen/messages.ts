import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Dem, du arbejder med',
  lead: 'Dem, du møder først, står øverst.',
  none: 'Der er ingen, du arbejder med nu. Koordinatoren skriver det ind, når nogen får dig som sagsbehandler.',
  whoItIsAbout: 'den, det handler om',
  meets: (when: string) => `I mødes ${when}.`,
  noMeeting: 'Intet møde er aftalt.',
  quiet: (name: string, day: string) =>
    `Intet er skrevet siden ${day}. Er ${name} glemt, eller er det, som I har aftalt?`,
  next: 'Næste møde',
  plan: 'Aftal et møde',
  goesOn: (name: string) => `Du og ${name} taler sammen nu.`,
  toMeeting: 'Gå til mødet',
  wants: (name: string) => `Det vil ${name} tale om`,
  waits: (name: string) => `Det venter ${name} på`,
  nothingYet: 'Intet endnu. Så laver I dagsordenen sammen, når I mødes.',
  openAgenda: 'Åbn dagsordenen',
  open: 'Åbnet for dig',
  until: (day: string) => `til og med ${day}`,
  rest: (name: string) => `Det er alt, ${name} har åbnet. Resten af sagen ser du ikke.`,
}
const en: typeof da = {
  title: 'Those you work with',
  lead: 'Whom you meet first stands first.',
  none: 'There is nobody you work with now. The coordinator writes it in when somebody gets you as their worker.',
  whoItIsAbout: 'the one it is about',
  meets: (when) => `You meet ${when}.`,
  noMeeting: 'No meeting is planned.',
  quiet: (name, day) => `Nothing is written since ${day}. Is ${name} forgotten, or is it as you agreed?`,
  next: 'Next meeting',
  plan: 'Plan a meeting',
  goesOn: (name) => `You and ${name} are talking now.`,
  toMeeting: 'Go to the meeting',
  wants: (name) => `What ${name} wants to talk about`,
  waits: (name) => `What ${name} waits for`,
  nothingYet: 'Nothing yet. Then you make the agenda together when you meet.',
  openAgenda: 'Open the agenda',
  open: 'Opened to you',
  until: (day) => `until ${day}`,
  rest: (name) => `That is all ${name} has opened. You do not see the rest of the case.`,
}
export const messages: Messages<typeof da> = { da, en }
