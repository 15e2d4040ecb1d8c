import { envOf } from './env.ts';
import { openDesk } from './open.ts';

/** `npm run desk`: opens the desk and says where it is. */
try {
  const env = envOf(process.env);
  const desk = await openDesk(env);
  say(`The desk is open at ${desk.url}`);
  say(env.DATABASE_URL ? 'Its data is in PostgreSQL.' : `Its data is in ${env.DESK_FOLDER}/`);
  if (desk.setUpLink) say(`Make yourself the first lead, this link works once: ${desk.setUpLink}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      desk.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
} catch (error) {
  process.stderr.write(
    `The desk could not be opened. ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
