import { expect, it } from 'vitest';
import { permissionFor } from './server-permission';

it('asks Chromium for that server, port included', () => {
  expect(permissionFor('http://localhost:8081', false)).toEqual({
    origins: ['http://localhost:8081/*'],
  });
  expect(permissionFor('https://lt.agency.example/lt', false)).toEqual({
    origins: ['https://lt.agency.example/*'],
  });
});

it('asks Firefox for that host, and for what is sent', () => {
  expect(permissionFor('https://lt.agency.example:8443', true)).toEqual({
    origins: ['https://lt.agency.example/*'],
    data_collection: ['personalCommunications'],
  });
});
