/** What was looked at, in Arabic. */
export const ar = {
  readPassage: 'قراءة جزء',
  heardPassage: 'سماع جزء',
  chosePassage: 'اختيار جزء لمشاركته',
}
