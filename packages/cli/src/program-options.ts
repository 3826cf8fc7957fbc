import {type Command, InvalidArgumentError, Option} from 'commander'

const PROFILES = ['auto', 'state-agreement', 'resolution', 'multistakeholder', 'industry', 'technical-community']

/** Options of verbs that read drafts. */
export function withDraftOptions(verb: Command, formats: string): Command {
  return withOutputOptions(withConfigurationOptions(verb), formats).option(
    '--stdin-filename <path>',
    'the name that standard input goes by',
  )
}

/** Options that say what the drafts are checked with. */
export function withConfigurationOptions(verb: Command): Command {
  return verb
    .option('--config <file>', 'use this configuration for all drafts')
    .option('--no-config', 'use no configuration')
    .addOption(new Option('--profile <kind>', 'what kind of document the drafts are').choices(PROFILES))
}

/** Options that say where the result goes and how it looks. */
export function withOutputOptions(verb: Command, formats?: string): Command {
  if (formats !== undefined) verb.option('--format <name>', formats, 'text')
  return verb
    .option('--output <file>', 'write the result to a file')
    .option('--color', 'colour the result always')
    .option('--no-color', 'never colour the result')
}

/** A number of an option, from 0. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

/** Takes the status of a verb for that of the program. */
export async function finish(status: Promise<number>): Promise<void> {
  process.exitCode = await status
}
