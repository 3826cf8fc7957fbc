import {Command, Option} from 'commander'
import {finish, wholeNumber, withConfigurationOptions, withDraftOptions, withOutputOptions} from './program-options.ts'
import {
  addBaseline,
  addCompare,
  addDiff,
  MATRIX_ORDERS,
  withRunOptions,
  withSelectionOptions,
} from './program-reports.ts'

/** Put in when the program is bundled. */
declare const NORMLINT_VERSION: string

/** The command line: verbs, options and help. What a verb does is loaded when it is called. */
export function buildProgram(): Command {
  const program = new Command('normlint')
    .description('A linter for drafts of cyber-norms agreements.')
    .version(NORMLINT_VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [verb]', 'show help for a verb')
    .configureOutput({outputError: (text, write) => write(inOneLine(text))})
    .exitOverride()
  addCheck(program)
  addCoverage(program)
  addCompare(program)
  addDiff(program)
  addBaseline(program)
  addExplain(program)
  addLists(program)
  addInit(program)
  addPacks(program)
  program.addHelpText('after', EXAMPLES)
  return program
}

const EXAMPLES = `
Examples:
  normlint drafts/                         check all drafts of a folder
  normlint coverage --format json a.md     verdicts on all norms as data
  normlint compare a.md                    beside the agreements that exist
  normlint diff --base main drafts/        what the changes did to each norm
  normlint explain a.md:12                 how the verdict on line 12 came about
  normlint init --draft treaty accord.md   begin a draft from model clauses
`

function addCheck(program: Command): void {
  const verb = program
    .command('check', {isDefault: true})
    .description('messages on drafts; the default verb')
    .argument('[files...]', 'files, folders, globs, or - for standard input; this folder by default')
  withRunOptions(withDraftOptions(verb, 'text, json, sarif, junit, github, gitlab, checkstyle or rdjson'))
    .option('--quiet', 'show errors only')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .addOption(
      new Option('--fail-on <severity>', 'fail from this severity on').choices(['error', 'warning', 'info', 'none']),
    )
    .action(async (files: string[], options) => finish((await import('./verbs/check.ts')).check(files, options)))
}

function addCoverage(program: Command): void {
  const verb = program
    .command('coverage')
    .description('what drafts say of each norm: covered, weak, contradicted or without text')
    .argument('[files...]', 'files, folders, globs, or - for standard input; this folder by default')
  withSelectionOptions(withDraftOptions(verb, 'text, json, markdown, csv or html'))
    .addOption(new Option('--sort <order>', 'order of the drafts in a matrix').choices(MATRIX_ORDERS))
    .option('--against <labels>', 'hold the verdicts against those of a person, in a JSON file or a folder of them')
    .action(async (files: string[], options) => finish((await import('./verbs/coverage.ts')).coverage(files, options)))
}

function addExplain(program: Command): void {
  const verb = program
    .command('explain')
    .description('how the verdict on a clause came about, from its words on')
    .argument('<place>', 'FILE:LINE')
  withOutputOptions(withConfigurationOptions(verb)).action(async (place: string, options) =>
    finish((await import('./verbs/explain.ts')).explain(place, options)),
  )
}

function addLists(program: Command): void {
  const norms = program.command('norms').description('the norms that drafts are read against')
  withOutputOptions(
    norms.command('list', {isDefault: true}).description('all norms, one per line'),
    'text or json',
  ).action(async (options) => finish((await import('./verbs/norms.ts')).listNorms(options)))
  withOutputOptions(
    norms
      .command('show')
      .description('one norm: source, elements, guidance, model clauses')
      .argument('<norm>', 'id of a norm'),
    'text or json',
  ).action(async (norm: string, options) => finish((await import('./verbs/norms.ts')).showNorm(norm, options)))

  const rules = program.command('rules').description('the rules that messages come from')
  withOutputOptions(
    rules.command('list', {isDefault: true}).description('all rules, one per line'),
    'text or json',
  ).action(async (options) => finish((await import('./verbs/rules.ts')).listRules(options)))
  withOutputOptions(
    rules.command('show').description('one rule: why, what to do, examples').argument('<rule>', 'id of a rule'),
    'text or json',
  ).action(async (rule: string, options) => finish((await import('./verbs/rules.ts')).showRule(rule, options)))
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('write a configuration, or begin a draft from model clauses')
    .argument('[file]', 'where to write; - for standard output')
    .addOption(new Option('--draft <kind>', 'begin a draft').choices(['treaty', 'resolution', 'pledge']))
    .option('--force', 'overwrite a file that is there')
    .action(async (file: string | undefined, options) => finish((await import('./verbs/init.ts')).init(file, options)))
}

function addPacks(program: Command): void {
  const packs = program.command('packs').description('norms of your own')
  packs
    .command('build')
    .description(
      'validate a pack, train it from its examples, print how accurate it is, write what drafts are checked with',
    )
    .argument('<pack>', 'folder or file of norms')
    .option('-o, --output <file>', 'where to write the built pack; beside the folder by default')
    .option('--color', 'colour the result always')
    .option('--no-color', 'never colour the result')
    .action(async (pack: string, options) => finish((await import('./verbs/packs.ts')).buildPack(pack, options)))
  packs
    .command('test')
    .description('run the examples of a pack')
    .argument('<pack>', 'folder or file of norms, or a built pack')
    .option('--color', 'colour the result always')
    .option('--no-color', 'never colour the result')
    .action(async (pack: string, options) => finish((await import('./verbs/packs.ts')).testPack(pack, options)))
}

/** Commander puts its guess at what was meant on a line of its own. */
function inOneLine(text: string): string {
  return `${text
    .trim()
    .replace(/^error: /, 'normlint: ')
    .replace(/\n\((Did you mean .*)\)$/, '; $1')
    .replaceAll('\n', ' ')}\n`
}
