/** What was looked at, in Arabic. */
export const ar = { sawFlipInvitation: 'رؤية أنك مدعو إلى اجتماع وما أجبت به' }
