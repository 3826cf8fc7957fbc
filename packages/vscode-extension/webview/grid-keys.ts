const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Moves the focus through a grid of `[data-cell]` buttons as the ARIA grid pattern asks: arrows, Home and End. */
export function moveWithKeys(table: HTMLElement, event: KeyboardEvent): void {
  const focused = document.activeElement
  const rows = [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((row) => row.length > 0)
  const rowAt = rows.findIndex((row) => row.some((cell) => cell.isSameNode(focused)))
  const row = rows[rowAt]
  if (!row) return
  const columnAt = row.findIndex((cell) => cell.isSameNode(focused))
  const step = steps[event.key]
  const target = step
    ? rows[rowAt + step[0]]?.[columnAt + step[1]]
    : event.key === 'Home'
      ? (event.ctrlKey ? rows[0] : row)?.[0]
      : event.key === 'End'
        ? (event.ctrlKey ? rows.at(-1) : row)?.at(-1)
        : undefined
  if (!target) return
  event.preventDefault()
  for (const cell of rows.flat()) cell.tabIndex = -1
  target.tabIndex = 0
  target.focus()
}
