/** What was looked at, in Arabic. */
export const ar = { sawPlacement: 'رؤية تدريبك وساعاتك وما كتبته عنها' }
