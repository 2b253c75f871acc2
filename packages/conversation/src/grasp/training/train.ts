// Fits the models on the learning part of the labelled exchanges and writes ../weights.ts.
// The same exchanges and rules give the same bytes: `node --import tsx packages/conversation/src/grasp/training/train.ts`
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weightsFile } from './weights-file.ts'

writeFileSync(join(import.meta.dirname, '..', 'weights.ts'), weightsFile())
