import type { Stop } from '../../shared/testing/stop.ts'

const as = 'Emil Rosenvinge'
const one = ['/spoergsmaal', 'main .list a.title >> nth=0']

export const stops: readonly Stop[] = [
  { name: 'requests', as, go: ['/spoergsmaal'] },
  { name: 'requests-open', as, go: ['/spoergsmaal?kun=ubesvaret'] },
  { name: 'request', as, go: one },
  { name: 'request-oldest', as: 'Lea Skovgaard', go: ['/spoergsmaal', 'main .list a.title >> nth=-1'] },
  { name: 'request-new', as, go: ['/spoergsmaal/nyt'] },
  { name: 'request-new-refused', as, go: ['/spoergsmaal/nyt', 'main form button.do'] },
  { name: 'request-reply', as, go: [...one, 'main a[href$="/svar"]'] },
  { name: 'request-reply-refused', as, go: [...one, 'main a[href$="/svar"]', 'main form button.do'] },
  { name: 'request-promise', as, go: [...one, 'main a[href$="/loefte"]'] },
  { name: 'request-promise-refused', as, go: [...one, 'main a[href$="/loefte"]', 'main form button.do'] },
]
