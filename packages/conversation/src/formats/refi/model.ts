/** A code of a REFI-QDA codebook, and the codes under it. */
export interface RefiCode {
  guid: string
  name: string
  description: string | null
  /** `#RRGGBB`, as the program that made it showed it. */
  colour: string | null
  codable: boolean
  codes: RefiCode[]
}

/** A stretch of a text that somebody has put codes on; offsets in Unicode code points, as the standard counts. */
export interface RefiSelection {
  from: number
  to: number
  /** The guids of the codes. */
  codes: string[]
  /** What the selection is called; most programs write the words themselves. */
  name: string | null
}

/** A place in a text and its time in the recording; either may be missing in the file. */
export interface SyncPoint {
  guid: string
  position: number | null
  ms: number | null
}

/** A text of a project: a document, or the transcript of a recording. */
export interface RefiSource {
  guid: string
  name: string
  kind: 'text' | 'transcript'
  /** The recording's file name without folders, for transcripts. */
  media: { name: string; kind: 'audio' | 'video' } | null
  text: string
  syncPoints: SyncPoint[]
  selections: RefiSelection[]
}

/** What a REFI-QDA project holds of text and codes. Who made it is never read. */
export interface RefiProject {
  name: string
  codes: RefiCode[]
  sources: RefiSource[]
}

/** A coded stretch of a conversation; offsets in UTF-16 units of the turns' texts, like everywhere else here. */
export interface CodedStretch {
  fromTurn: number
  fromChar: number
  toTurn: number
  toChar: number
  /** The guids of the codes. */
  codes: string[]
}
