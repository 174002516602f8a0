import type { Dispatch } from '#electron/ipc/dispatch';
import type { Channel, Output, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';
import { errorTexts } from '#shared/text/vi/errors';

/** A step of the demonstration was refused: nothing after it can run. */
export class StoppedError extends Error {}

const reasonOf = ({ code, details }: AppError): string =>
  details === undefined ? errorTexts[code] : `${errorTexts[code]} (${details})`;

export type Step = <C extends Channel>(name: string, channel: C, input: Sent<C>) => Promise<Output<C>>;

export const stepsOver =
  (dispatch: Dispatch): Step =>
  async (name, channel, input) => {
    const reply = await dispatch(channel, input);
    if (!reply.ok) throw new StoppedError(texts.demoStopped(name, reasonOf(reply.error)));
    process.stderr.write(`- ${name}\n`);
    return reply.value as Output<typeof channel>;
  };
