/** A VS Code workbench in headless Chromium, driven as a person drives it: by keyboard and by what is on the screen. */
import {type Browser, chromium, type Locator, type Page} from 'playwright-core'

const SLOW = 60_000
const SOON = 20_000

export interface Workbench {
  readonly page: Page
  /** Opens a file of the workspace by its name. */
  open(name: string): Promise<void>
  /** Runs a command by its title in the palette. */
  command(title: string): Promise<void>
  /** Shows only the problems with these words: the list draws only what is on the screen. */
  filterProblems(words: string): Promise<void>
  /** Waits until the Problems list has a row with these words, and gives the row. */
  problem(words: string): Promise<Locator>
  /** Waits until no row of the Problems list has these words. */
  noProblem(words: string): Promise<void>
  /** Puts the cursor on a problem. */
  goTo(words: string): Promise<void>
  /** Applies the quick fix at the cursor whose title has these words. */
  quickFix(title: string): Promise<void>
  /** The text of the hover at the cursor. */
  hover(): Promise<string>
  /** Answers an input box. */
  answer(text: string): Promise<void>
  /** Moves the cursor to a line (from 1), at its end. */
  line(number: number): Promise<void>
  type(text: string): Promise<void>
  save(): Promise<void>
  /** Waits until an element with these words is there. */
  see(selector: string, words: string): Promise<Locator>
  shot(name: string): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  readonly url: string
  readonly shots: string
  readonly log: (line: string) => void
}

const settings = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openWorkbench({url, shots, log}: OpenOptions): Promise<Workbench> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser: Browser = await chromium.launch({executablePath, headless: true, args: settings})
  const context = await browser.newContext({viewport: {width: 1500, height: 1250}})
  // The suite needs no network: whatever is not this machine is refused before it leaves the page.
  const isElsewhere = ({hostname, protocol}: URL) =>
    /^https?:$/.test(protocol) && !hostname.endsWith('localhost') && hostname !== '127.0.0.1'
  await context.route(isElsewhere, (route) => route.abort())
  const page = await context.newPage()
  page.on('pageerror', (error) => log(`page error: ${String(error).slice(0, 300)}`))
  page.setDefaultTimeout(SOON)
  await page.goto(url, {waitUntil: 'domcontentloaded', timeout: SLOW})
  await page.locator('.monaco-workbench .part.editor').first().waitFor({timeout: SLOW})

  const editor = page.locator('.part.editor .monaco-editor').first()
  const rows = (words: string) => page.locator('.markers-panel .monaco-list-row', {hasText: words})
  const focusEditor = async () => {
    await page.keyboard.press('Control+1')
    await page.locator('.part.editor .monaco-editor.focused').first().waitFor()
  }

  const workbench: Workbench = {
    page,
    async open(name) {
      await page.keyboard.press('Control+Shift+E')
      const row = page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).first()
      await row.waitFor({timeout: SLOW})
      await row.dblclick()
      await page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor()
      await editor.locator('.view-line').first().waitFor()
      await page.locator('.activitybar .action-item', {has: page.locator('[aria-label^="Norms"]')}).click()
      await page.locator('.pane-header', {hasText: 'Norm map'}).first().waitFor({state: 'attached'})
    },
    async command(title) {
      await page.keyboard.press('F1')
      const input = page.locator('.quick-input-widget input').first()
      await input.waitFor()
      await input.fill(`>${title}`)
      await page.locator('.quick-input-list .monaco-list-row', {hasText: title}).first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.quick-input-list .monaco-list-row', {hasText: title}).first().waitFor({state: 'hidden'})
    },
    async filterProblems(words) {
      await page.locator('.part.panel input[placeholder^="Filter"]').first().fill(words)
    },
    async problem(words) {
      await rows(words).first().waitFor()
      return rows(words).first()
    },
    async noProblem(words) {
      await rows(words).first().waitFor({state: 'detached'})
    },
    async goTo(words) {
      await (await workbench.problem(words)).dblclick()
      await page.locator('.part.editor .monaco-editor.focused').first().waitFor()
    },
    async quickFix(title) {
      const item = page.locator('.action-widget .monaco-list-row', {hasText: title}).first()
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press('Control+.')
        // The first key may arrive before the editor has the focus.
        if (
          await item.waitFor({timeout: 4000}).then(
            () => true,
            () => false,
          )
        )
          break
        if (attempt === 5) throw new Error(`no quick fix “${title}” is offered`)
        await page.keyboard.press('Escape')
      }
      // The rows are chosen by keyboard: a click competes with the card that hovers over them.
      for (let step = 0; step < 40; step++) {
        const chosen = await page.locator('.action-widget .monaco-list-row.focused').first().textContent()
        if (chosen?.includes(title)) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await page.locator('.action-widget').first().waitFor({state: 'hidden'})
    },
    async hover() {
      await page.keyboard.press('Control+K')
      await page.keyboard.press('Control+I')
      const card = page
        .locator('.monaco-resizable-hover:visible .monaco-hover-content, .monaco-hover:visible .monaco-hover-content')
        .first()
      await card.waitFor()
      await page.waitForTimeout(300)
      return (await card.textContent()) ?? ''
    },
    async answer(text) {
      const input = page.locator('.quick-input-widget input').first()
      await input.waitFor()
      await input.fill(text)
      await page.keyboard.press('Enter')
    },
    async line(number) {
      await focusEditor()
      await page.keyboard.press('Control+G')
      await workbench.answer(`:${number}`)
      // Twice: first to the end of the wrapped line, then to the end of the whole one.
      await page.keyboard.press('End')
      await page.keyboard.press('End')
    },
    async type(text) {
      await page.keyboard.type(text)
    },
    async save() {
      await page.keyboard.press('Control+S')
      await page.locator('.tabs-container .tab.active.dirty').waitFor({state: 'detached'})
    },
    async see(selector, words) {
      const found = page.locator(selector, {hasText: words}).first()
      await found.waitFor()
      return found
    },
    async shot(name) {
      await page.screenshot({path: `${shots}/${name}.png`})
    },
    async close() {
      await browser.close()
    },
  }
  return workbench
}
