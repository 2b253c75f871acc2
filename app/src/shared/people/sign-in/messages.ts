import { inTongues, type Messages } from '@lydhoer/words'
import { ar } from './messages.ar.ts'
import { easy } from './messages.easy.ts'
import { uk } from './messages.uk.ts'

const da = {
  title: 'Log ind',
  lead: 'Lydhør er et sted, hvor samtaler bliver hørt ordentligt.',
  withMunicipality: 'Log ind med kommunen',
  tryAs: 'Prøv Fjordby',
  tryLead: 'Fjordby findes ikke. Alle mennesker og samtaler her er digtet. Vælg, hvem du vil være.',
  noWay:
    'Der er ikke sat noget log ind op endnu. Den, der passer Lydhør hos jer, skal skrive kommunens log ind i indstillingerne.',
  refused: {
    unknown:
      'Kommunens log ind kender dig, men din kommune er ikke oprettet i Lydhør. Sig det til din koordinator.',
    noDepartment:
      'Kommunens log ind siger, at du arbejder i en afdeling, som ikke er oprettet i Lydhør. Sig det til din koordinator.',
    noRole:
      'Kommunens log ind kender dig, men siger ikke, hvad du arbejder med her. Derfor lukker Lydhør dig ikke ind. Sig det til din koordinator.',
    unreadable:
      'Kommunens log ind skriver dine roller på en måde, som Lydhør ikke kan læse. Sig til den, der passer kommunens log ind: Roller skal komme som en liste af ord, for eksempel ["caseworker"].',
    elsewhere:
      'Dit log ind hører til en borger i Lydhør, eller til en anden kommune. Derfor kan det ikke bruges her. Sig det til din koordinator.',
  },
  lost: 'Dit log ind blev afbrudt. Begynd forfra.',
}

const both: Messages<typeof da> = {
  da,
  en: {
    title: 'Sign in',
    lead: 'Lydhør is a place where conversations are properly heard.',
    withMunicipality: 'Sign in with the municipality',
    tryAs: 'Try Fjordby',
    tryLead:
      'Fjordby does not exist. All people and conversations here are invented. Choose who you want to be.',
    noWay:
      'No sign-in has been set up yet. Whoever looks after Lydhør where you work writes the municipality’s sign-in in the settings.',
    refused: {
      unknown:
        'The municipality’s sign-in knows you, but your municipality is not in Lydhør yet. Tell your coordinator.',
      noDepartment:
        'The municipality’s sign-in says that you work in a department that is not in Lydhør yet. Tell your coordinator.',
      noRole:
        'The municipality’s sign-in knows you, but does not say what you do here. So Lydhør does not let you in. Tell your coordinator.',
      unreadable:
        'The municipality’s sign-in writes your roles in a way that Lydhør cannot read. Tell whoever looks after the municipality’s sign-in: roles must come as a list of words, for example ["caseworker"].',
      elsewhere:
        'Your sign-in belongs to a citizen in Lydhør, or to another municipality. So it cannot be used here. Tell your coordinator.',
    },
    lost: 'Your sign-in was interrupted. Start again.',
  },
}
export const messages = inTongues(both, {
  easy: easy.messages,
  ar: ar.messages,
  uk: uk.messages,
})
