/** Words in quotation marks that are no quotation, and why they may have the marks. */
export interface QuotedTerm {
  /** In lower case. */
  words: string
  /** The article's characters that these words translate: they must stand in the data. */
  original?: string
  why?: string
}

export const quotedTerms: QuotedTerm[] = [
  ...['about', 'over', 'under', 'nearly', 'usually', 'may', 'if', 'late'].map(words => ({ words, why: 'the hedge itself' })),
  { words: 'a week ago', original: '一周前' },
  { words: 'last week', why: 'line 14 on GPT-5.2, against line 3' },
  { words: 'several', original: '多個' },
  { words: 'drinking the kool-aid', why: 'an idiom, explained' },
  { words: 'trust', why: 'a heading of the diagram' },
  { words: 'top priority for 2026', original: '2026年的頭號優先級' },
  { words: 'what if', why: 'what the audience may say' },
  { words: 'current projections', why: 'how line 53 begins' },
  { words: 'tech giants', original: '科技巨頭' },
  { words: 'some', original: '一些' },
  { words: 'even if', original: '即使' },
  { words: 'not much', why: 'how line 74 asks' },
  { words: 'should', original: '應該' },
  { words: 'very small', original: '非常小' },
  { words: 'relationship', why: 'the word that line 104 turns down' },
  { words: 'companionship', why: 'the word that line 104 turns down' },
  { words: 'even one who has ai to help', original: '即使有AI輔助' },
  { words: 'later', original: '後來' },
  { words: 'but', original: '但' },
  { words: 'where does that come from?', why: 'what the audience may say' },
]
