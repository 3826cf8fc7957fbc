/** What a drafter does with the extension, step by step. Every step throws when the screen does not show what it must. */
import type {Workbench} from './workbench.ts'

export interface Scenario {
  readonly name: string
  readonly run: (workbench: Workbench) => Promise<void>
}

const tree = '.sidebar .monaco-list-row'

export const scenarios: readonly Scenario[] = [
  {
    name: 'a draft shows squiggles and problems at once',
    async run(workbench) {
      await workbench.open('accord.md')
      await workbench.page.keyboard.press('Control+Shift+M')
      await workbench.filterProblems('gge')
      await workbench.problem('goes against gge-c')
      await workbench.problem('no text found on gge-h')
      await workbench.problem('gge-k (Do no harm to response teams) is only weakly there')
      const {page} = workbench
      await page.locator('.monaco-editor .squiggly-error').first().waitFor()
      await page.locator('.monaco-editor .squiggly-warning').first().waitFor()
      await workbench.see('.monaco-editor .contentWidgets, .monaco-editor', 'covered')
      await workbench.shot('problems')
    },
  },
  {
    name: 'hover explains a verdict',
    async run(workbench) {
      await workbench.goTo('goes against gge-c')
      const text = await workbench.hover()
      for (const words of ['No harmful use of territory', 'contradicts it', 'Model clause', 'A/70/174'])
        if (!text.includes(words)) throw new Error(`the hover lacks “${words}”: ${text}`)
      await workbench.shot('hover')
      await workbench.page.keyboard.press('Escape')
    },
  },
  {
    name: 'the model-clause quick fix turns a missing norm covered',
    async run(workbench) {
      await workbench.goTo('no text found on gge-h')
      await workbench.quickFix('(gge-h)')
      await workbench.noProblem('gge-h')
      await workbench.see(tree, 'gge-h Answer requests for helpcovered')
      await workbench.shot('model-clause')
    },
  },
  {
    name: 'the norm map follows an edit',
    async run(workbench) {
      await workbench.see(tree, 'gge-b Weigh all relevant informationno text found')
      await workbench.line(26)
      await workbench.type(
        '\n5. Before attributing or responding to an ICT incident, each Party shall assess all relevant information, including the wider context and the limits of attribution.',
      )
      await workbench.see(tree, 'gge-b Weigh all relevant informationcovered')
      await workbench.noProblem('gge-b')
      await workbench.shot('norm-map')
    },
  },
  {
    name: 'the matrix shows every norm and works from the keyboard',
    async run(workbench) {
      const {page} = workbench
      await workbench.command('normlint: Show norm map')
      const frame = page.frameLocator('iframe.webview').last().frameLocator('iframe#active-frame')
      await frame.locator('tr.contradicted', {hasText: 'gge-c'}).waitFor()
      await frame.locator('tr.covered', {hasText: 'gge-h'}).waitFor()
      await workbench.shot('matrix')
      const first = frame.locator('[data-cell="gge-a name"]')
      await first.focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      const focused = await frame.locator(':focus').getAttribute('data-cell')
      if (focused !== 'gge-c contradicted') throw new Error(`the arrows lead to ${focused}`)
      await page.keyboard.press('Enter')
      await page.locator('.part.editor .monaco-editor.focused').first().waitFor()
      await page.locator('.part.editor .monaco-editor .view-line', {hasText: 'is obliged to stop'}).first().waitFor()
      await page.keyboard.press('Control+2')
      await page.keyboard.press('Control+W')
    },
  },
  {
    name: 'a message is suppressed with a reason',
    async run(workbench) {
      await workbench.goTo('goes against gge-c')
      await workbench.quickFix('Suppress gge-c here')
      await workbench.answer('Kept until the second reading')
      await workbench.noProblem('goes against gge-c')
      await workbench.see('.monaco-editor .view-line', 'Kept until the second reading')
      await workbench.shot('suppressed')
      await workbench.save()
    },
  },
  {
    name: 'a norm that is switched off in the configuration goes',
    async run(workbench) {
      await workbench.problem('gge-k')
      await workbench.open('.normlintrc.yml')
      await workbench.line(2)
      await workbench.type('\n  gge-k: off')
      await workbench.page.keyboard.press('Escape')
      await workbench.save()
      await workbench.open('accord.md')
      await workbench.noProblem('gge-k')
      await workbench.shot('configuration')
    },
  },
  {
    name: 'a README stays silent, and one click checks it',
    async run(workbench) {
      await workbench.open('README.md')
      const off = await workbench.see('.statusbar-item', 'norms: off')
      await workbench.see('.pane-body', 'not checked')
      await workbench.shot('silent')
      await workbench.filterProblems('')
      await off.click()
      await workbench.see('.statusbar-item', '/')
      await workbench.see('.statusbar-item', 'norms')
      await workbench.see('.markers-panel .monaco-list-row', 'README.md')
    },
  },
]
