import {Command} from 'commander'
/** The command line: verbs, options and help. What a verb does is loaded when it is called. */
export declare function buildProgram(): Command
//# sourceMappingURL=program.d.ts.map
