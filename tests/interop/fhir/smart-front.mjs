#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// An authorization server (SMART Backend Services) in front of a FHIR server:
//   node smart-front.mjs FHIR_URL KEY_FILE
// Makes a P-384 key pair, leaves the private key in KEY_FILE, checks each client
// assertion with node's own cryptography and gives tokens that last four requests.
// Prints "LISTENING <baseUrl>"; GET /_tokens says how many were given.
import http from 'node:http';
import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const [fhir, keyFile] = process.argv.slice(2);
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });

const requestsPerToken = 4;
const left = new Map();
const seen = new Set();
let base = '';

const part = (text) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));

function whyRefused(form) {
  if (form.get('grant_type') !== 'client_credentials') return 'grant_type';
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer') return 'client_assertion_type';
  if (form.get('scope') !== 'system/Claim.write') return 'scope';
  const [header, claims, signature] = (form.get('client_assertion') ?? '').split('.');
  const signed = verify('sha384', Buffer.from(`${header}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  const { alg, kid, typ } = part(header);
  const { iss, sub, aud, exp, jti } = part(claims);
  if (!signed || alg !== 'ES384' || typ !== 'JWT' || kid !== 'key-1') return 'signature';
  if (iss !== 'kapo' || sub !== 'kapo' || aud !== `${base}/token`) return 'iss, sub, aud';
  if (!(exp - Date.now() / 1000 < 300) || !(exp > Date.now() / 1000)) return 'exp';
  if (!jti || seen.has(jti)) return 'jti';
  seen.add(jti);
  return null;
}

async function handle(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const send = (status, value) => { response.writeHead(status, { 'content-type': 'application/json' }); response.end(JSON.stringify(value)); };
  if (request.url === '/_tokens') return send(200, { given: left.size });
  if (request.url === '/token') {
    const why = whyRefused(new URLSearchParams(body.toString('utf8')));
    if (why) return send(400, { error: 'invalid_client', error_description: why });
    const token = createHash('sha256').update(`token ${left.size} ${Math.random()}`).digest('base64url');
    left.set(token, requestsPerToken);
    return send(200, { access_token: token, token_type: 'bearer', expires_in: 300 });
  }
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  if (!(left.get(token) > 0)) return send(401, { error: 'expired' });
  left.set(token, left.get(token) - 1);
  const headers = { ...request.headers };
  delete headers.host;
  delete headers.authorization;
  delete headers.connection;
  delete headers['content-length'];
  const answer = await fetch(fhir.replace(/\/fhir$/, '') + request.url, { method: request.method, headers, body: body.length ? body : undefined });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const server = http.createServer((request, response) => handle(request, response).catch((error) => { response.writeHead(500); response.end(String(error)); }));
server.listen(0, '127.0.0.1', () => {
  base = `http://127.0.0.1:${server.address().port}`;
  console.log(`LISTENING ${base}/fhir`);
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
