/** Why a file gives no sound. */
export type CannotDecode = 'noSound' | 'unknownCodec' | 'mp2' | 'damaged'
export class Undecodable extends Error {
  override readonly name = 'Undecodable'
  readonly why: CannotDecode
  constructor(why: CannotDecode, detail: string) {
    super(detail)
    this.why = why
  }
}
