import type { Figure } from '@lydhoer/trajectories'
import { asPng } from './pictures.ts'

/** Makes a picture of a figure away from those that answer people. */
export const work = (figure: Figure): Buffer => asPng(figure)
