#!/usr/bin/env bash
# pdfmake 0.3.11, asked for `tagged: true`, writes a PDF that says it is tagged and has no tree of tags, so that a reader of screens
# finds no heading and no figure; pdfkit 0.20.2 with the same words and struct() has one, with what each head of a table is a head of.
# Exits with 1 when that is no longer so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfmake@0.3.11 >/dev/null
mkdir kit && cd kit && npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 >/dev/null
cd ..

cat >made.cjs <<'JS'
const pdfMake = require('pdfmake')
const path = require('node:path')
const fonts = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto')
const face = (name) => path.join(fonts, `Roboto-${name}.ttf`)
pdfMake.addFonts({ Roboto: { normal: face('Regular'), bold: face('Medium'), italics: face('Italic'), bolditalics: face('MediumItalic') } })
pdfMake
  .createPdf({
    tagged: true,
    language: 'da-DK',
    compress: false,
    info: { title: 'Rapport' },
    content: [
      { text: 'Overskrift', headlineLevel: 1 },
      { table: { headerRows: 1, body: [['Uge', 'Antal'], ['1', '12']] } },
    ],
  })
  .getBuffer()
  .then((bytes) => require('node:fs').writeFileSync('pdfmake.pdf', bytes))
JS
node made.cjs

cat >kit/made.cjs <<'JS'
const PDFDocument = require('pdfkit')
const doc = new PDFDocument({ tagged: true, lang: 'da-DK', displayTitle: true, compress: false, info: { Title: 'Rapport' } })
doc.pipe(require('node:fs').createWriteStream('../pdfkit.pdf'))
const said = (text) => () => doc.text(text)
const root = doc.struct('Document')
doc.addStructure(root)
root.add(doc.struct('H1', {}, said('Overskrift')))
const heads = doc.struct('TR', [doc.struct('TH', { scope: 'Column' }, said('Uge'))])
root.add(doc.struct('Table', [heads]))
root.end()
doc.end()
JS
(cd kit && node made.cjs)

count() { grep -a -o "$2" "$1" | wc -l; }
echo "pdfmake $(node -p "require('./node_modules/pdfmake/package.json').version"): /Marked true $(count pdfmake.pdf '/Marked true'), elements /S /H1, /P, /TH, /TD or /Table $(count pdfmake.pdf '/S /\(H1\|P\|TH\|TD\|Table\)\b'), content marked for one $(count pdfmake.pdf '/MCID')"
echo "pdfkit  $(node -p "require('./kit/node_modules/pdfkit/package.json').version"): /Marked true $(count pdfkit.pdf '/Marked true'), elements $(count pdfkit.pdf '/S /\(H1\|P\|TH\|TD\|Table\)\b'), content marked $(count pdfkit.pdf '/MCID'), /Scope /Column $(count pdfkit.pdf '/Scope /Column')"

[ "$(count pdfmake.pdf '/Marked true')" -ge 1 ] && [ "$(count pdfmake.pdf '/MCID')" = 0 ] &&
  [ "$(count pdfmake.pdf '/S /\(H1\|P\|TH\|TD\|Table\)\b')" = 0 ] &&
  [ "$(count pdfkit.pdf '/S /\(H1\|P\|TH\|TD\|Table\)\b')" -ge 3 ] && [ "$(count pdfkit.pdf '/Scope /Column')" = 1 ]
