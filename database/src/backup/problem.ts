/** Something about a backup that the person at the keyboard can put right, in one sentence in either language. */
export class BackupProblem extends Error {
  readonly says: { da: string; en: string }
  constructor(da: string, en: string, cause?: unknown) {
    super(en, cause === undefined ? undefined : { cause })
    this.name = 'BackupProblem'
    this.says = { da, en }
  }
}
