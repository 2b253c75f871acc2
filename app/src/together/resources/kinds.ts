import type { Sentence } from '@lydhoer/words'

export { resourceKindNames, resourceKinds, type ResourceKind } from '../house/resource-kinds.ts'

/** What whoever looks after a resource can say when they look at it again. */
export type Look = 'stillRight' | 'laidToRest' | 'takenUp'

export const lookNames: Record<Look, Sentence> = {
  stillRight: { da: 'Stadig rigtigt', en: 'Still right' },
  laidToRest: { da: 'Lagt til hvile', en: 'Laid to rest' },
  takenUp: { da: 'Taget op igen', en: 'Taken up again' },
}
