import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WordErrors } from '@lydhoer/sound'
import { SpeechModelProblem } from './model-folder.ts'

/** How a model did on a sample of the municipality's own. */
export interface ModelCheck extends WordErrors {
  /** The checksum of the model that was tried. */
  sha256: string
  /** When, as an ISO date. */
  on: string
}

/** Beside the model, so that it goes where the model goes. */
const file = (folder: string) => join(folder, 'lydhoer-check.json')

/** What was found when this very model was tried; null when it was not, or when its files are others now. */
export async function checkOf(folder: string, sha256: string): Promise<ModelCheck | null> {
  try {
    const check = JSON.parse(await readFile(file(folder), 'utf8')) as ModelCheck
    return check.sha256 === sha256 && typeof check.rate === 'number' ? check : null
  } catch {
    return null
  }
}

/** @throws SpeechModelProblem when the folder may not be written in. */
export async function keepCheck(folder: string, check: ModelCheck): Promise<void> {
  try {
    await writeFile(file(folder), `${JSON.stringify(check, null, 2)}\n`)
  } catch {
    throw new SpeechModelProblem({
      da: `Resultatet af prøven kan ikke gemmes i ${folder}; giv lov til at skrive i mappen.`,
      en: `The result of the trial cannot be kept in ${folder}; allow writing in the folder.`,
    })
  }
}
