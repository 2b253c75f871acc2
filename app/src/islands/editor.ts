import './editor/element.ts'
