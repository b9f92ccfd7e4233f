import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cluster.ts'],
    env: { TZ: 'UTC' },
    // Many tests wait for a process or for a clock: three at a time keep two cores busy.
    maxWorkers: 3,
    // Files of one worker share what they import, which costs a third of the time else: so no module keeps what a test leaves in it.
    isolate: false,
    // What hangs ends; a machine that is half as fast is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
