/** What was looked at, in Arabic. */
export const ar = {
  listened: 'سماع المحادثة أو قراءتها',
  sawMirror: 'الاطلاع على مقدار كلام كل منكما',
}
