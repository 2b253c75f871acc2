/** What was looked at, in Arabic. */
export const ar = {
  sawWishes: 'رؤية رغباتك',
  sawOwnFinds: 'رؤية الأماكن التي وجدتها بنفسك',
  sawWhoseOrder: 'معرفة من أنت، ورؤية ما شاركته مما يجب مراعاته',
}
