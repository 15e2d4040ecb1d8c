import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // Some of them open databases, and start servers in processes of their own.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // Each file drives a browser of its own, and mostly waits as long as a person would.
          maxWorkers: 3,
          // A browser can be starved on a shared machine; what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
