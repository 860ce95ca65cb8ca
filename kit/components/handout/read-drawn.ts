import type { Kind } from '../../model/schema'

/** A chart's numbers as its slide has them for those who can't see it. */
export interface ChartTable {
  finding: string
  head: string[]
  rows: string[][]
}

/** What only a drawn slide tells. */
export interface Drawn {
  /** The tables of its charts, those of few columns first; one that two charts share only once. */
  tables: ChartTable[]
  /** The kinds of evidence that its source line explains. */
  kinds: Kind[]
  /** Whether that says of words in quotation marks that they are our translation. */
  isTranslated: boolean
}

const textOf = (element: Element | null): string => element?.textContent?.trim() ?? ''
const cellsOf = (row?: HTMLTableRowElement): string[] => [...row?.cells ?? []].map(textOf)

/** Reads a slide that is drawn. */
export function readDrawn(slide: HTMLElement): Drawn {
  const tables = [...slide.querySelectorAll<HTMLTableElement>('figure[data-chart] table')].map(readTable)
  const texts = tables.map(table => JSON.stringify(table))
  return {
    tables: tables.filter((_, i) => texts.indexOf(texts[i]!) === i).sort((a, b) => a.head.length - b.head.length),
    kinds: [...slide.querySelectorAll<SVGElement>('.source-line [data-kind]')].map(({ dataset }) => dataset.kind as Kind),
    isTranslated: slide.querySelector('.source-line .translated') !== null,
  }
}

function readTable(table: HTMLTableElement): ChartTable {
  return {
    finding: textOf(table.caption),
    head: cellsOf(table.tHead?.rows[0]),
    rows: [...table.tBodies].flatMap(body => [...body.rows]).map(cellsOf),
  }
}
