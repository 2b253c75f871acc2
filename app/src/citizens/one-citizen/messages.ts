import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Dem, du arbejder med',
  lead: 'Dem, du møder først, står øverst.',
  none: 'Der er ingen, du arbejder med nu. Koordinatoren skriver det ind, når nogen får dig som sagsbehandler.',
  whoItIsAbout: 'den, det handler om,',
  meets: (when: string) => `I mødes ${when}.`,
  noMeeting: 'Intet møde er aftalt.',
  next: 'Næste møde',
  plan: 'Aftal et møde',
  goesOn: (name: string) => `Du og ${name} taler sammen nu.`,
  toMeeting: 'Gå til mødet',
  wants: (name: string) => `Det vil ${name} tale om`,
  waits: (name: string) => `Det venter ${name} på`,
  nothingYet: 'Intet endnu. Så laver I dagsordenen sammen, når I mødes.',
  openAgenda: 'Åbn dagsordenen',
}
const en: typeof da = {
  title: 'Those you work with',
  lead: 'Whom you meet first stands first.',
  none: 'There is nobody you work with now. The coordinator writes it in when somebody gets you as their worker.',
  whoItIsAbout: 'the one it is about,',
  meets: (when) => `You meet ${when}.`,
  noMeeting: 'No meeting is planned.',
  next: 'Next meeting',
  plan: 'Plan a meeting',
  goesOn: (name) => `You and ${name} are talking now.`,
  toMeeting: 'Go to the meeting',
  wants: (name) => `What ${name} wants to talk about`,
  waits: (name) => `What ${name} waits for`,
  nothingYet: 'Nothing yet. Then you make the agenda together when you meet.',
  openAgenda: 'Open the agenda',
}
export const messages: Messages<typeof da> = { da, en }
