import {defineConfig} from 'vitest/config'

const conditions = ['@normlint/source']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {include: ['tests/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 240_000},
})
