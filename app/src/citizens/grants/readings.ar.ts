/** What was looked at, in Arabic. */
export const ar = {
  sawGrants: 'رؤية ما طُلب من أجلك خارج المعتاد',
  sawGrantToDecide: 'قراءة رغبتك للإجابة بنعم أو لا',
}
