import {builtInNorms, rules} from '@normlint/core'
import {speaker} from './rule.ts'

const own = new Set([...builtInNorms, ...rules].map(({id}) => id))

/**
 * Messages on the norms of packs that the configuration names. Their ids are known only when it is read, so one plugin
 * says them all; each message has the id of its norm, and the severity that the configuration gives to it.
 */
const normlintPackNorms = speaker('normlint:pack-norms', ({code}) => !own.has(code))

export default normlintPackNorms
