/** A picture without anything in its file but the picture. */
export interface Cleaned {
  mime: 'image/jpeg' | 'image/png'
  bytes: Buffer
  width: number
  height: number
}

/** Why a file is no picture that can be shown. */
export type WhyNoPicture = 'heic' | 'otherKind' | 'damaged' | 'tooManyDots'
export class NoPicture extends Error {
  override readonly name = 'NoPicture'
  readonly why: WhyNoPicture
  constructor(why: WhyNoPicture) {
    super(why)
    this.why = why
  }
}
