import type { Stop } from '../../shared/testing/stop.ts'

export const stops: readonly Stop[] = [
  { name: 'own-plan', as: 'Amina Yusuf', go: ['/min/plan'] },
  { name: 'own-plan-lines', as: 'Amina Yusuf', go: ['/min/plan', 'a[href="/min/plan/linjer"]'] },
  { name: 'own-plan-words', as: 'Amina Yusuf', go: ['/min/plan', 'a[href^="/min/plan/ord/"]'] },
  {
    name: 'own-plan-words-refused',
    as: 'Amina Yusuf',
    go: ['/min/plan', 'a[href^="/min/plan/ord/"]', 'main form button.do'],
  },
  { name: 'own-plan-changes', as: 'Amina Yusuf', go: ['/min/plan', '.is-new a'] },
]
