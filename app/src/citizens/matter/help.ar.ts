export const ar = {
  helpedBy: {
    worker: 'كتبه شخص من البلدية.',
    relative: 'كُتب بمساعدة أحد الأقارب أو الأصدقاء.',
    mentor: 'كُتب بمساعدة مرشد.',
    interpreter: 'كُتب بمساعدة مترجم.',
    other: 'كُتب بمساعدة شخص آخر.',
  },
  helperNames: {
    worker: 'شخص من البلدية',
    relative: 'أحد الأقارب أو الأصدقاء',
    mentor: 'مرشد',
    interpreter: 'مترجم',
    other: 'شخص آخر',
  },
}
