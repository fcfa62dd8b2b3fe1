import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Only this machine may connect: reports may be unpublished. */
export const LOOPBACK = '127.0.0.1';

/** How many ports above the wanted one are tried before giving up. */
const ATTEMPTS = 20;

/**
 * Makes the server listen on 127.0.0.1 at `wanted`, or at the next port that is free.
 * Port 0 lets the system choose. Returns the port; rejects where none of the ports is free.
 */
export async function listenOnFreePort(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port - wanted >= ATTEMPTS || port >= 65_535) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
