export {
  openOfFlips as openForHouse,
  sealOfFlips as sealForHouse,
  themeContext,
  type Keys,
} from '../house/sealed-flips.ts'
export { keyOfGroup, openInside, sealInside } from '../../shared/people/group.ts'

export const summaryContext = (id: string) => `flip_summary ${id} words`
export const askedContext = (id: string, personId: string) => `flip_person ${id} ${personId} asked`
export const replyContext = (id: string, personId: string) => `flip_person ${id} ${personId} reply`
export const answerContext = (id: string, personId: string) => `flip_answer ${id} ${personId} words`
export const insideContext = (id: string) => `flip_inside ${id} words`
export const graspContext = (id: string) => `flip_grasp ${id} words`
export const taskContext = (id: string) => `flip_task ${id} words`
export const soundKeyContext = (id: string) => `flip_sound ${id} key`
export const talkContext = (id: string) => `flip_transcript ${id} words`
export const citizenAskedContext = (seatId: string) => `flip_citizen ${seatId} asked`
export const calledContext = (seatId: string) => `flip_seat ${seatId} called`
