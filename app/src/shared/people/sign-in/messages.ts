import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Log ind',
  lead: 'Lydhør er et sted, hvor samtaler bliver hørt ordentligt.',
  withMunicipality: 'Log ind med kommunen',
  tryAs: 'Prøv Fjordby',
  tryLead: 'Fjordby findes ikke. Alle mennesker og samtaler her er digtet. Vælg, hvem du vil være.',
  noWay:
    'Der er ikke sat noget log ind op endnu. Den, der passer Lydhør hos jer, skal skrive kommunens log ind i indstillingerne.',
  unknown: 'Kommunens log ind kender dig, men du er ikke oprettet i Lydhør. Sig det til din koordinator.',
  lost: 'Dit log ind blev afbrudt. Begynd forfra.',
}

export const messages: Messages<typeof da> = {
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
    unknown: 'The municipality’s sign-in knows you, but you are not in Lydhør yet. Tell your coordinator.',
    lost: 'Your sign-in was interrupted. Start again.',
  },
}
