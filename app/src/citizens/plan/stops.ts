import type { Stop } from '../../shared/testing/stop.ts'

// What is folded is unfolded first.
const answered = ['details:has(a[href^="/min/plan/ord/"]) > summary', 'a[href^="/min/plan/ord/"]']

export const stops: readonly Stop[] = [
  { name: 'own-plan', as: 'Amina Yusuf', go: ['/min/plan'] },
  { name: 'own-plan-lines', as: 'Amina Yusuf', go: ['/min/plan', 'a[href="/min/plan/linjer"]'] },
  { name: 'own-plan-words', as: 'Amina Yusuf', go: ['/min/plan', ...answered] },
  {
    name: 'own-plan-words-refused',
    as: 'Amina Yusuf',
    go: ['/min/plan', ...answered, 'main form button.do'],
  },
  { name: 'own-plan-changes', as: 'Amina Yusuf', go: ['/min/plan', '.is-new summary', '.is-new a'] },
]
