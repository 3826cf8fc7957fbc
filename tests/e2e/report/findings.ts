import type {AxeResults} from 'axe-core'
import type {Browser, Page} from 'playwright-core'

/** A report to be opened, with what must be in it. */
export interface Report {
  readonly name: string
  readonly drafts: readonly string[]
  /** Rows of the matrix: the agreements and the drafts. */
  readonly rows: number
}

/** What is wrong with a report, in words; nothing when it keeps its promises. */
export async function findings(
  browser: Browser,
  url: string,
  report: Report,
  axe: string,
  screenshot: string,
): Promise<readonly string[]> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  const wrong: string[] = []
  page.on('console', (message) => wrong.push(`the console says: ${message.text()}`))
  page.on('pageerror', (error) => wrong.push(`the page throws: ${error.message}`))
  page.on('request', (request) => {
    if (request.url() !== url) wrong.push(`the page fetches ${request.url()}`)
  })
  page.on('dialog', async (dialog) => {
    wrong.push(`the page runs a script of the draft: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.goto(url)
  await page.screenshot({path: screenshot, fullPage: true})
  wrong.push(...(await contents(page, report)))
  wrong.push(...(await barriers(page, axe)))
  const pdf = await page.pdf({format: 'A4'})
  if (pdf.length < 10_000) wrong.push(`the printed pages hold ${pdf.length} bytes`)
  await page.setViewportSize({width: 360, height: 800})
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  if (Number(overflow) > 0) wrong.push(`on a narrow screen the page is ${overflow} pixels too wide`)
  await page.close()
  return wrong
}

async function contents(page: Page, {rows}: Report): Promise<string[]> {
  const wrong: string[] = []
  const counts = {
    'scripts or foreign images': [await page.locator('script, img, iframe, object, [onclick], [onerror]').count(), 0],
    'rows of the matrix table': [await page.locator('table.matrix tbody tr').count(), rows],
    'columns of the matrix table': [await page.locator('table.matrix thead th').count(), 12],
    'row names in the matrix chart': [
      await page.locator('#matrix svg [data-part="y-axis tick label"] text').count(),
      rows,
    ],
    'cells in the matrix chart': [await page.locator('#matrix svg [data-part="cell"] rect').count(), rows * 11],
    'symbols in the matrix chart': [await page.locator('#matrix svg [data-part="text"] text').count(), rows * 11],
    'norms in the frequency chart': [
      await page.locator('#frequency svg [data-part="y-axis tick label"] text').count(),
      36,
    ],
    'main headings': [await page.locator('h1').count(), 1],
  } as const
  for (const [what, [found, expected]] of Object.entries(counts))
    if (found !== expected) wrong.push(`${what}: ${found}, expected ${expected}`)
  const frequent = await page.locator('#frequency svg').textContent()
  for (const figure of ['17 of 22 (77 %)', '15 of 22 (68 %)'])
    if (!frequent?.includes(figure)) wrong.push(`the frequency chart does not say ${figure}`)
  const bar = await page.locator('#frequency svg [data-part="bar"] rect').first().boundingBox()
  if (bar === null || bar.width < 100) wrong.push('the longest bar of the frequency chart is not drawn')
  return wrong
}

async function barriers(page: Page, axe: string): Promise<string[]> {
  await page.evaluate(axe)
  const {violations} = (await page.evaluate('axe.run({resultTypes: ["violations"]})')) as AxeResults
  return violations.map(({id, help, nodes}) => `axe: ${id}: ${help}: ${nodes[0]?.html ?? ''} (${nodes.length} places)`)
}
