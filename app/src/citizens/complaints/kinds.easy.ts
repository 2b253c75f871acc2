export const easy = {
  kindNames: {},
  cameNames: {},
  placeNames: {},
}
