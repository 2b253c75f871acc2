export { whoWrite } from '../matter/who.ts'
