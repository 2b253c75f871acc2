import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Lea Skovgaard'

export const stops: readonly Stop[] = [
  { name: 'companies', as, go: ['/virksomheder'] },
  { name: 'companies-new', as, go: ['/virksomheder/ny'] },
  { name: 'companies-new-refused', as, go: ['/virksomheder/ny', 'main form button.do'] },
  { name: 'companies-file', as, go: ['/virksomheder/fil'] },
  { name: 'companies-file-refused', as, go: ['/virksomheder/fil', 'main form button.do'] },
  {
    name: 'company',
    as,
    go: ['/virksomheder?ord=bibliotek+fjordby', 'main a.title >> text=Fjordby Bibliotek'],
  },
  { name: 'company-careful', as, go: ['/virksomheder?ord=kasser', 'main a.title'] },
  { name: 'company-change', as, go: ['/virksomheder', 'main a.title', '+/ret'] },
  ...(['ringet', 'kontakt', 'aftale', 'ord', 'pas-paa'] as const).flatMap((note) => [
    { name: `company-${note}`, as, go: ['/virksomheder', 'main a.title', `+/${note}`] },
    {
      name: `company-${note}-refused`,
      as,
      go: ['/virksomheder', 'main a.title', `+/${note}`, 'main form button.do'],
    },
  ]),
]
