import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** Runs in the page: asks `origin` for something in every way that a page has. Resolves when all have been tried. */
export async function askEverything({ origin, stun }: { origin: string; stun: string }): Promise<void> {
  const attempt = (act: () => unknown): void => {
    try {
      void Promise.resolve(act()).catch(() => {});
    } catch {
      // Refusals are wished for; the servers of the test count what got through.
    }
  };
  const add = (tag: string, properties: object): HTMLElement =>
    document.head.appendChild(Object.assign(document.createElement(tag), properties));
  attempt(() => fetch(`${origin}/fetch`, { mode: 'no-cors' }));
  attempt(() => fetch(`${origin}/kept`, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open('POST', `${origin}/xhr`);
    request.send('x');
  });
  attempt(() => new WebSocket(origin.replace('http', 'ws')));
  attempt(() => new EventSource(`${origin}/events`));
  attempt(() => navigator.sendBeacon(`${origin}/beacon`, 'x'));
  attempt(() => new FontFace('canary', `url(${origin}/font.woff2)`).load());
  attempt(() => import(`${origin}/module.js`));
  attempt(() => navigator.serviceWorker.register(`${origin}/worker.js`));
  attempt(() => Object.assign(new Image(), { src: `${origin}/image.png` }));
  for (const rel of [
    'stylesheet',
    'prefetch',
    'preconnect',
    'dns-prefetch',
    'modulepreload',
    'icon',
    'manifest',
    'prerender',
  ])
    attempt(() => add('link', { rel, href: `${origin}/${rel}` }));
  attempt(() => add('script', { src: `${origin}/script.js` }));
  for (const tag of ['iframe', 'embed', 'video', 'audio', 'track', 'source'])
    attempt(() => document.body.appendChild(Object.assign(document.createElement(tag), { src: `${origin}/${tag}` })));
  attempt(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background-image: url(${origin}/background.png); }`);
    document.adoptedStyleSheets.push(sheet);
  });
  attempt(() => {
    const link = Object.assign(document.createElement('a'), { href: '#here', ping: `${origin}/ping` });
    document.body.append(link);
    link.click();
  });
  attempt(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
    peer.createDataChannel('canary');
    await peer.setLocalDescription(await peer.createOffer());
  });
  await new Promise((done) => setTimeout(done, 700));
}

/** A UDP socket on this machine that counts what arrives: WebRTC needs no connection. */
export async function startUdp() {
  let packets = 0;
  const socket = createSocket('udp4');
  socket.on('message', () => {
    packets += 1;
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  const { port } = socket.address() as AddressInfo;
  return { stun: `stun:127.0.0.1:${port}`, packets: () => packets, stop: () => socket.close() };
}
