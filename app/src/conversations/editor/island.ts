import './island/element.ts'
