import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const file = (weight: string) =>
  resolve(`@expo-google-fonts/ibm-plex-sans/${weight}/IBMPlexSans_${weight}.ttf`)

/**
 * Where the letters lie: IBM Plex Sans (SIL Open Font License 1.1), the same as on the pages of the house, but whole, with arrows, the
 * minus and Ukrainian. Those that pages load are cut in pieces without arrows.
 */
export const fonts = { regular: file('400Regular'), bold: file('600SemiBold') } as const
