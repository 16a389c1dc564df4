import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

/**
 * An HTTP proxy that leads every CONNECT, whatever its host, to one loopback port.
 * Firefox has no `--host-resolver-rules`; this is how it finds the sample networks under their real names.
 */
export async function startConnectProxy(
  to: number,
  port = 0,
): Promise<{ port: number; close(): void }> {
  const proxy = http.createServer((_request, response) => response.writeHead(404).end());
  const open = new Set<net.Socket>();
  proxy.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  proxy.on('connect', (_request, client, first) => {
    const server = net.connect(to, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      if (first.length > 0) server.write(first);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((done) => proxy.listen(port, '127.0.0.1', done));
  return {
    port: (proxy.address() as AddressInfo).port,
    close() {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}
