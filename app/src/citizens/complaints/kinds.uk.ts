export const uk = {
  kindNames: {},
  cameNames: {},
  placeNames: {},
}
