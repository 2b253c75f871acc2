export type { Block, Heading, List, Note, Paper, Picture, Pictures, Table, Text } from './paper.ts'
export { fonts } from './fonts.ts'
export { asPdf } from './pdf/write.ts'
export { readSvg, type Drawing, type Mark } from './svg.ts'
