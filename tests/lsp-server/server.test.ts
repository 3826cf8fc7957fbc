import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest'
import type {CodeAction, Diagnostic, Location, Position, TextEdit} from 'vscode-languageserver-protocol/node'
import {accord, readme} from './drafts.ts'
import {pulling, type StartOptions, serverBundle, startServer, type TestClient} from './helpers/start-server.ts'

const uri = 'untitled:accord.md'
const clients: TestClient[] = []

async function start(options: StartOptions = {capabilities: pulling}): Promise<TestClient> {
  const client = await startServer(options)
  clients.push(client)
  return client
}

afterEach(async () => {
  for (const client of clients.splice(0)) if (client.process.exitCode === null) await client.stop()
})

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({code}) => code)

function find(diagnostics: readonly Diagnostic[], code: string): Diagnostic {
  const found = diagnostics.find((one) => one.code === code)
  if (!found) throw new Error(`no diagnostic ${code} among ${codes(diagnostics).join(', ')}`)
  return found
}

/** The text after the edits of a code action or request. */
function applyEdits(text: string, edits: readonly TextEdit[] = []): string {
  const lines = text.split('\n')
  const offset = ({line, character}: Position) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
  const sorted = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))
  return sorted.reduce(
    (now, {range, newText}) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
    text,
  )
}

const editsOf = (action: CodeAction | undefined) => action?.edit?.changes?.[uri]

describe('diagnostics', () => {
  test('a client that pulls gets the messages on request, and nothing twice', async () => {
    const client = await start()
    client.open(uri, accord)
    const first = (await client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})) as {
      resultId: string
      items: Diagnostic[]
    }
    expect(find(first.items, 'gge-c')).toMatchObject({severity: 1, source: 'normlint', range: {start: {line: 12}}})
    expect(find(first.items, 'gge-h').range.start.line).toBe(0)
    expect(find(first.items, 'gge-h').codeDescription?.href).toContain('gge-h')
    const second = await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: {uri},
      previousResultId: first.resultId,
    })
    expect(second).toEqual({kind: 'unchanged', resultId: first.resultId})
  })

  test('a client that does not pull is told at once, with the version', async () => {
    const client = await start({})
    const opened = client.pushed(uri)
    client.open(uri, accord)
    expect(codes((await opened).diagnostics)).toContain('gge-c')
    const changed = client.pushed(uri)
    client.change(uri, [{range: {start: {line: 12, character: 0}, end: {line: 13, character: 0}}, text: ''}])
    const {diagnostics, version} = await changed
    expect(version).toBe(2)
    expect(diagnostics.filter(({severity, code}) => severity === 1 && code === 'gge-c')).toEqual([])
  })

  test('after edits the messages are those of a full check of the text', async () => {
    const client = await start()
    client.open(uri, accord)
    await client.pull(uri)
    client.change(uri, [
      {range: {start: {line: 11, character: 3}, end: {line: 11, character: 12}}, text: 'A Party may'},
      {range: {start: {line: 4, character: 0}, end: {line: 6, character: 0}}, text: '```\n'},
    ])
    const edited = await client.pull(uri)
    const fresh = await start()
    const lines = accord.replace('2. No Party shall', '2. A Party may shall').split('\n')
    lines.splice(4, 2, '```')
    fresh.open(uri, lines.join('\n'))
    expect(edited).toEqual(await fresh.pull(uri))
  })

  test('a README stays silent until it is turned on', async () => {
    const client = await start()
    client.open(uri, readme)
    expect(await client.pull(uri)).toEqual([])
    await client.connection.sendRequest('normlint/activate', {uri, active: true})
    expect(await client.pull(uri)).not.toEqual([])
    await client.connection.sendRequest('normlint/activate', {uri, active: false})
    expect(await client.pull(uri)).toEqual([])
  })

  test('closing a document takes its pushed diagnostics away', async () => {
    const client = await start({})
    const opened = client.pushed(uri)
    client.open(uri, accord)
    await opened
    const closed = client.pushed(uri)
    await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    expect((await closed).diagnostics).toEqual([])
  })
})

describe('a workspace', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'normlint-workspace-'))
    writeFileSync(join(folder, 'accord.md'), accord)
    writeFileSync(join(folder, 'README.md'), readme)
    writeFileSync(join(folder, '.normlintrc.yml'), 'norms:\n  gge-c: off\n')
  })
  afterAll(() => rmSync(folder, {recursive: true}))
  const inFolder = (name: string) => pathToFileURL(join(folder, name)).toString()

  test('is checked without its documents being open, by its configuration', async () => {
    const client = await start({capabilities: pulling, folder})
    const {items} = (await client.connection.sendRequest('workspace/diagnostic', {previousResultIds: []})) as {
      items: {uri: string; items: Diagnostic[]}[]
    }
    const own = items.find((report) => report.uri === inFolder('accord.md'))
    expect(codes(own?.items ?? [])).toContain('gge-h')
    expect(codes(own?.items ?? [])).not.toContain('gge-c')
    expect(items.find((report) => report.uri === inFolder('README.md'))?.items).toEqual([])
  })

  test('a change of its configuration holds at once', async () => {
    const client = await start({capabilities: pulling, folder})
    client.open(inFolder('accord.md'), accord)
    expect(codes(await client.pull(inFolder('accord.md')))).toContain('gge-k')
    writeFileSync(join(folder, '.normlintrc.yml'), 'norms:\n  gge-k: off\n')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: inFolder('.normlintrc.yml'), type: 2}],
    })
    const after = codes(await client.pull(inFolder('accord.md')))
    expect(after).toContain('gge-c')
    expect(after).not.toContain('gge-k')
    writeFileSync(join(folder, '.normlintrc.yml'), 'norms:\n  gge-c: off\n')
  })

  test('what its baseline accepts is silent, until the baseline changes', async () => {
    const client = await start({capabilities: pulling, folder})
    const draft = inFolder('accord.md')
    client.open(draft, accord)
    const before = await client.pull(draft)
    const weak = find(before, 'gge-k')
    const baseline = join(folder, '.normlint-baseline.json')
    const entry = {
      ...{fingerprint: weak.data.fingerprint, rule: weak.data.rule, norm: 'gge-k', draft: 'accord.md'},
      ...{clause: 'No Party shall', reason: 'agreed', owner: 'the chair', date: '2026-01-01'},
    }
    const write = async (text: string, type = 2) => {
      writeFileSync(baseline, text)
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{uri: inFolder('.normlint-baseline.json'), type}],
      })
      return codes(await client.pull(draft))
    }
    const baselineOf = (...accepted: unknown[]) => JSON.stringify({version: 1, accepted})
    expect(await write(baselineOf(entry), 1)).toEqual(codes(before.filter((one) => one !== weak)))
    expect(await write(baselineOf({...entry, expires: '2026-01-02'}))).toEqual(codes(before))
    expect(await write(baselineOf(entry))).not.toContain('gge-k')
    const logged = new Promise<string>((resolve) =>
      client.connection.onNotification('window/logMessage', ({message}: {message: string}) => resolve(message)),
    )
    expect(await write('{"version": 2, "accepted": []}')).toEqual(codes(before))
    expect(await logged).toContain('.normlint-baseline.json:1:13: “version” must be 1')
    rmSync(baseline)
  })

  test('without a configuration the baseline of the workspace holds', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'normlint-workspace-'))
    const draft = pathToFileURL(join(bare, 'drafts/accord.md')).toString()
    const fresh = await start({capabilities: pulling, folder: bare})
    fresh.open(draft, accord)
    const all = await fresh.pull(draft)
    const missing = find(all, 'gge-h')
    const entry = {
      ...{fingerprint: missing.data.fingerprint, rule: missing.data.rule, norm: 'gge-h', draft: 'drafts/accord.md'},
      ...{clause: 'Accord', reason: 'agreed', owner: 'the chair', date: '2026-01-01'},
    }
    writeFileSync(join(bare, '.normlint-baseline.json'), JSON.stringify({version: 1, accepted: [entry]}))
    const client = await start({capabilities: pulling, folder: bare})
    client.open(draft, accord)
    expect(codes(await client.pull(draft))).toEqual(codes(all.filter((one) => one !== missing)))
    rmSync(bare, {recursive: true})
  })

  test('a mistake in an open baseline is marked where it stands', async () => {
    const client = await start({capabilities: pulling, folder})
    const baseline = inFolder('.normlint-baseline.json')
    client.open(baseline, '{\n  "version": 1,\n  "acepted": []\n}\n', 'json')
    const [mistake] = await client.pull(baseline)
    expect(mistake).toMatchObject({severity: 1, code: 'baseline', range: {start: {line: 2, character: 2}}})
  })

  test('a mistake in an open configuration is marked where it stands', async () => {
    const client = await start({capabilities: pulling, folder})
    client.open(inFolder('.normlintrc.yml'), 'norms:\n  gge-zz: off\n', 'yaml')
    const [mistake] = await client.pull(inFolder('.normlintrc.yml'))
    expect(mistake).toMatchObject({severity: 1, range: {start: {line: 1, character: 2}}})
  })

  test('finds the clauses on a norm by its name, and from one draft to all', async () => {
    const client = await start({capabilities: pulling, folder})
    const symbols = (await client.connection.sendRequest('workspace/symbol', {query: 'gge-f'})) as {
      name: string
      location: Location
    }[]
    expect(symbols[0]).toMatchObject({name: expect.stringContaining('gge-f'), location: {uri: inFolder('accord.md')}})
    const suppressed = `<!-- normlint-disable-next-line gge-f -- why -->\n\n${accord}`
    client.open(uri, suppressed)
    const places = (await client.connection.sendRequest('textDocument/references', {
      textDocument: {uri},
      position: {line: 0, character: 35},
      context: {includeDeclaration: true},
    })) as Location[]
    expect(places.map((place) => place.uri)).toEqual(expect.arrayContaining([uri, inFolder('accord.md')]))
  })
})

describe('quick fixes', () => {
  test('a model clause continues the numbering, and covers the norm', async () => {
    const client = await start()
    client.open(uri, accord)
    const missing = find(await client.pull(uri), 'gge-h')
    const actions = await client.actions(uri, missing.range, {diagnostics: [missing]})
    const fixed = applyEdits(accord, editsOf(actions.find(({title}) => title.startsWith('Insert a model clause'))))
    expect(fixed).toMatch(/^4\. A Party shall respond/m)
    client.replace(uri, fixed)
    expect(codes(await client.pull(uri))).not.toContain('gge-h')
  })

  test('a suppression before an item keeps the list whole, and silences the message', async () => {
    const client = await start()
    client.open(uri, accord)
    const before = await client.pull(uri)
    const contradiction = find(before, 'gge-c')
    const actions = await client.actions(uri, contradiction.range, {diagnostics: [contradiction]})
    const fixed = applyEdits(accord, editsOf(actions.find(({title}) => title.startsWith('Suppress gge-c'))))
    expect(fixed).toContain('\n   <!-- normlint-disable-next-line gge-c -- say why -->\n3. No Party is obliged')
    client.replace(uri, fixed)
    const after = await client.pull(uri)
    expect(codes(after)).toEqual(codes(before.filter((one) => one !== contradiction)))
  })

  test('a norm is marked not applicable in the front matter', async () => {
    const client = await start()
    client.open(uri, accord)
    const edit = (await client.connection.sendRequest('normlint/notApplicable', {
      uri,
      norm: 'gge-h',
      reason: 'no "help" here',
    })) as CodeAction['edit']
    const fixed = applyEdits(accord, edit?.changes?.[uri])
    expect(
      fixed.startsWith('---\nnormlint:\n  not-applicable:\n    gge-h: "no \\"help\\" here"\n---\n\n# Accord'),
    ).toBe(true)
    client.replace(uri, fixed)
    expect(codes(await client.pull(uri))).not.toContain('gge-h')
  })

  test('a weak word takes the next rung', async () => {
    const client = await start()
    client.open(uri, accord)
    const position = {line: 17, character: 20}
    const actions = await client.actions(
      uri,
      {start: position, end: position},
      {diagnostics: [], only: ['refactor.rewrite']},
    )
    const stronger = actions.find(({title}) => title === 'Strengthen: “should” → “shall”')
    expect(applyEdits(accord, editsOf(stronger))).toContain('2. The Parties shall encourage')
  })

  test('unused suppressions are removed all at once', async () => {
    const client = await start()
    const text = `${accord}\n<!-- normlint-disable-next-line gge-a -- old -->\n\nDone at the lake.\n`
    client.open(uri, text)
    await client.pull(uri)
    const range = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}
    const [fixAll] = await client.actions(uri, range, {diagnostics: [], only: ['source.fixAll.normlint']})
    expect(applyEdits(text, editsOf(fixAll))).not.toContain('normlint-disable')
  })
})

describe('reading', () => {
  test('hover tells norm, stance, elements, words and source', async () => {
    const client = await start()
    client.open(uri, accord)
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: {uri},
      position: {line: 12, character: 20},
    })
    for (const words of ['No harmful use of territory', 'contradicts it', 'Obligation:', 'Model clause', '13(c)'])
      expect(JSON.stringify(hover)).toContain(words)
  })

  test('hover on a norm id in a suppression tells what the norm asks', async () => {
    const client = await start()
    client.open(uri, `<!-- normlint-disable-next-line gge-k -- why -->\n\n${accord}`)
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: {uri},
      position: {line: 0, character: 34},
    })
    expect(JSON.stringify(hover)).toContain('Do no harm to response teams')
  })

  test('completion offers norm ids in suppressions, clauses after a list marker, and nothing in prose', async () => {
    const client = await start()
    const text = `${accord}\n- \n\n<!-- normlint-disable gge -->\n`
    client.open(uri, text)
    const lines = text.split('\n').length
    const complete = async (line: number, character: number) =>
      (
        (await client.connection.sendRequest('textDocument/completion', {
          textDocument: {uri},
          position: {line, character},
        })) as {label: string}[]
      ).map(({label}) => label)
    expect(await complete(lines - 2, 25)).toContain('gge-k')
    expect((await complete(lines - 4, 2)).join()).toContain('Do no harm to response teams')
    expect(await complete(10, 40)).toEqual([])
  })

  test('symbols carry numbering and norms; the lens above the title counts', async () => {
    const client = await start()
    client.open(uri, accord)
    const symbols = JSON.stringify(
      await client.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri}}),
    )
    expect(symbols).toContain('Article 1, 1 No Party')
    expect(symbols).toContain('"detail":"gge-f')
    const lenses = (await client.connection.sendRequest('textDocument/codeLens', {textDocument: {uri}})) as {
      range: {start: Position}
      command: {title: string}
    }[]
    expect(lenses[0]).toMatchObject({
      range: {start: {line: 0}},
      command: {title: expect.stringMatching(/^Norms: \d+ of \d+ covered/)},
    })
  })

  test('inlay hints come only when they are asked for', async () => {
    const range = {start: {line: 0, character: 0}, end: {line: 30, character: 0}}
    const quiet = await start()
    quiet.open(uri, accord)
    expect(await quiet.connection.sendRequest('textDocument/inlayHint', {textDocument: {uri}, range})).toEqual([])
    const loud = await start({capabilities: pulling, initializationOptions: {settings: {inlayHints: true}}})
    loud.open(uri, accord)
    const hints = (await loud.connection.sendRequest('textDocument/inlayHint', {textDocument: {uri}, range})) as {
      label: string
    }[]
    expect(hints.map(({label}) => label)).toContain('gge-f')
  })

  test('explains the clause at a place, and exports the coverage', async () => {
    const client = await start()
    client.open(uri, accord)
    const explained = await client.connection.sendRequest('normlint/explain', {uri, line: 12, character: 10})
    expect(explained).toContain('Article 1, 3')
    expect(explained).toContain('contradicted')
    const exported = await client.connection.sendRequest('normlint/export', {uri, format: 'markdown'})
    expect(exported).toContain('| gge-c | No harmful use of territory | contradicted |')
  })

  test('a template is a draft that covers the norms of its register', async () => {
    const client = await start()
    for (const kind of ['treaty', 'resolution', 'pledge']) {
      const text = (await client.connection.sendRequest('normlint/template', {kind})) as string
      client.open(`untitled:${kind}.md`, text)
      const map = (await client.connection.sendRequest('normlint/normMap', {uri: `untitled:${kind}.md`})) as {
        active: boolean
        norms: {pack: string; status: string}[]
      }
      expect(map.active).toBe(true)
      const own = map.norms.filter(({pack}) => pack === 'un-gge-2015')
      expect(own.filter(({status}) => status === 'covered').length).toBeGreaterThanOrEqual(9)
    }
  })
})

describe('the process', () => {
  test('ends with 0 after shutdown', async () => {
    const client = await start()
    expect(await client.stop()).toBe(0)
  })

  test('says in one line what is missing when it is started by hand', () => {
    const {stderr, status} = spawnSync(process.execPath, [serverBundle()], {encoding: 'utf8'})
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
