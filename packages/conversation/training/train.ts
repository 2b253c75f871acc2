// Fits the models on the learning part of the labelled exchanges and writes src/grasp/weights.json.
// The same exchanges and rules give the same bytes: `node --import tsx packages/conversation/training/train.ts`
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weightsFile } from './weights-file.ts'

writeFileSync(join(import.meta.dirname, '..', 'src', 'grasp', 'weights.json'), weightsFile())
