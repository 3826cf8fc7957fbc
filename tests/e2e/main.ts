/** Runs every scenario in every host that is named (all by default); the exit code is 0 only if all pass. */
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {type HostName, hostNames, startHost} from './hosts.ts'
import {checkNeovim} from './neovim/check.ts'
import {scenarios} from './scenarios.ts'
import {openWorkbench, type Workbench} from './workbench.ts'

const cache = process.env.NORMLINT_E2E_CACHE ?? ''
const artifacts = process.env.NORMLINT_E2E_ARTIFACTS ?? 'artifacts/e2e'
const asked = process.argv.slice(2)
const known: readonly string[] = [...hostNames, 'neovim']
const unknown = asked.filter((name) => !known.includes(name))
if (cache === '' || unknown.length > 0) {
  process.stderr.write(
    `expected ${known.join(', ')}${unknown.length > 0 ? `, found ${unknown.join(', ')}` : ''}; start run.sh\n`,
  )
  process.exit(2)
}

const log = (line: string) => process.stdout.write(`${line}\n`)
let failures = 0
for (const name of hostNames) if (asked.length === 0 || asked.includes(name)) failures += await runHost(name)
if (asked.length === 0 || asked.includes('neovim')) failures += runNeovim()
log(failures === 0 ? 'all scenarios passed' : `${failures} scenarios failed`)
process.exit(failures === 0 ? 0 : 1)

/** The number of scenarios that failed. A scenario builds on the ones before it, so the first failure ends the host. */
async function runHost(name: HostName): Promise<number> {
  const shots = join(artifacts, name)
  await mkdir(shots, {recursive: true})
  const host = await startHost(name, cache, artifacts)
  let workbench: Workbench | undefined
  let done = 0
  try {
    workbench = await openWorkbench({url: host.url, shots, log})
    for (const scenario of scenarios) {
      const started = Date.now()
      await scenario.run(workbench)
      done++
      log(`ok   ${name}: ${scenario.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    }
  } catch (error) {
    log(
      `FAIL ${name}: ${scenarios[done]?.name ?? 'opening the workbench'}: ${error instanceof Error ? error.message : String(error)}`,
    )
    await workbench?.shot('failure')
  } finally {
    await workbench?.close()
    await host.stop()
  }
  return scenarios.length - done
}

function runNeovim(): number {
  try {
    checkNeovim()
    log('ok   neovim: diagnostics, hover, and what an edit changes')
    return 0
  } catch (error) {
    log(`FAIL neovim: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}
