import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {Preset} from 'unified'
import normlintPackNorms from './pack-norms.ts'
import {rules} from './rules.ts'

/**
 * The syntax that drafts use, every norm, the norms of packs, and every rule, each as strong as the configuration or
 * the engine has it: the same messages as on the command line.
 */
const recommended: Preset = {
  plugins: [
    remarkGfm,
    [remarkFrontmatter, ['yaml', 'toml']],
    ...Object.values(rules).map((rule): [typeof rule, 'default'] => [rule, 'default']),
    normlintPackNorms,
  ],
}

export default recommended
