/** A sheet that began empty has lines when it is read. */
export const uk = {
  sanctions: 'Права та обовʼязки',
  jobGoal: 'Мета плану: робота',
  repatriation: 'Допомога з переїздом назад на батьківщину',
  other: 'Аркуш',
}
