export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const office = 'http://schemas.openxmlformats.org'
export const inWords = `xmlns:w="${office}/wordprocessingml/2006/main"`
