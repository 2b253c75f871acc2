import { seal, sealJson, unseal, unsealJson } from '../../shared/sealing/seal.ts'

/** Where a data set lies; its key is wrapped for this place and opens nowhere else. */
export interface DataSetPlace {
  municipalityId: string
  dataSetId: string
}

const keyName = ({ municipalityId, dataSetId }: DataSetPlace) =>
  `lydhoer key 1 dataSet ${municipalityId} ${dataSetId}`

/** What the file of a data set is sealed to. */
export const fileContext = ({ municipalityId, dataSetId }: DataSetPlace) =>
  `lydhoer data set ${municipalityId} ${dataSetId}`

export const wrapDataKey = (master: Buffer, place: DataSetPlace, key: Buffer) =>
  seal(master, keyName(place), key)

/** @throws SealBroken when the key was wrapped for another data set or under another master key */
export const unwrapDataKey = (master: Buffer, place: DataSetPlace, wrapped: Uint8Array) =>
  unseal(master, keyName(place), wrapped)

export const sealWords = (key: Buffer, place: string, words: unknown) =>
  sealJson(key, `lydhoer register ${place}`, words)
export const unsealWords = <T>(key: Buffer, place: string, sealed: Uint8Array) =>
  unsealJson<T>(key, `lydhoer register ${place}`, sealed)
