import { describe, expect, it } from 'vitest';
import { readServerAddress } from './server-address';

describe('readServerAddress', () => {
  it.each([
    ['http://localhost:8081', 'http://localhost:8081'],
    [' http://localhost:8081/ ', 'http://localhost:8081'],
    ['http://LOCALHOST:8081/v2/', 'http://localhost:8081'],
    ['http://127.0.0.1:8010/v2/check', 'http://127.0.0.1:8010'],
    ['http://127.1:8010', 'http://127.0.0.1:8010'],
    ['localhost:8081', 'http://localhost:8081'],
    ['lt.agency.example', 'https://lt.agency.example'],
    ['lt.agency.example:8443/lt/v2', 'https://lt.agency.example:8443/lt'],
    ['https://lt.agency.example:443/', 'https://lt.agency.example'],
    ['https://Éditions.example', 'https://xn--ditions-9xa.example'],
    ['https://[2001:db8::7]:8443', 'https://[2001:db8::7]:8443'],
  ])('%s → %s', (typed, address) => {
    expect(readServerAddress(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['https://', 'unreadable'],
    ['https://a b', 'unreadable'],
    [`https://${'a'.repeat(600)}.example`, 'unreadable'],
    ['ftp://lt.agency.example', 'not-web'],
    ['javascript://localhost/%0aalert(1)', 'not-web'],
    ['file:///etc/passwd', 'unreadable'],
    ['http://lt.agency.example', 'open-http'],
    ['http://192.168.1.20:8081', 'open-http'],
    ['http://localhost.evil.example', 'open-http'],
    ['http://127.0.0.1.evil.example', 'open-http'],
    ['http://localhost@evil.example', 'has-password'],
    ['https://me:secret@lt.agency.example', 'has-password'],
    ['http://[::1]:8081', 'ipv6-loopback'],
    ['[::1]:8081', 'ipv6-loopback'],
    ['https://api.languagetool.org/v2', 'public-service'],
    ['api.languagetoolplus.com', 'public-service'],
    ['https://lt.agency.example/?key=1', 'has-query'],
    ['https://lt.agency.example/#v2', 'has-query'],
  ])('%s is refused: %s', (typed, why) => {
    expect(readServerAddress(typed)).toEqual({ ok: false, why });
  });
});
