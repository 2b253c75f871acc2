export { theHouse } from '../../shared/people/the-house.ts'

/** The citizen, on pages of their own. */
export const theCitizen = ['citizen'] as const

/** What none of the pages shows. */
export const ofNobody = {
  nothing:
    'What the house wonders at and did about it; what hangs there is a link, and opens where it stands',
}
