import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** What a page address answers: the HTML, or a function of the visit count. */
export type Pages = Record<string, string | (() => string)>;

export interface Site {
  /** Every https host of the world ends here. */
  port: number;
  /** The same as an HTTP proxy, for browsers that cannot map hosts to a port (Firefox). */
  proxyPort: number;
  /** `host/path` of each request received, in order. */
  hits: string[];
  /** Hosts a browser asked the proxy to reach. */
  tunnels: string[];
  /** Adds or replaces pages while it runs. */
  serve(pages: Pages): void;
  close(): Promise<void>;
}

const key = (host: string, path: string) => `https://${host}${path}`;

/**
 * Serves saved pages under their real addresses (`https://www.service-public.gouv.fr/…`) on this
 * computer, with a certificate of its own. Addresses it does not hold answer 404.
 */
export async function startSite(pages: Pages): Promise<Site> {
  const held: Pages = { ...pages };
  const hits: string[] = [];
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  const { private: privateKey, cert } = await generate(
    [{ name: 'commonName', value: 'localhost' }],
    {
      keySize: 2048,
    },
  );

  const server = createServer({ key: privateKey, cert }, (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    hits.push(host + path);
    const page = held[key(host, path)] ?? held[key(host, path.split('?')[0] ?? '')];
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(typeof page === 'function' ? page() : page);
  });

  const proxy = createProxy((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request, socket: Socket, head) => {
    tunnels.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length) upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const s of [socket, upstream]) {
      sockets.add(s);
      s.on('error', () => s.destroy()).on('close', () => sockets.delete(s));
    }
  });

  const listen = (s: typeof server | typeof proxy) =>
    new Promise<number>((resolve) => {
      s.listen(0, '127.0.0.1', () => resolve((s.address() as AddressInfo).port));
    });
  const port = await listen(server);
  const proxyPort = await listen(proxy);

  return {
    port,
    proxyPort,
    hits,
    tunnels,
    serve: (more) => void Object.assign(held, more),
    async close() {
      for (const s of sockets) s.destroy();
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((s) => new Promise((done) => s.close(done))));
    },
  };
}
