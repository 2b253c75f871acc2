export const ar = {
  kindNames: {},
  cameNames: {},
  placeNames: {},
}
