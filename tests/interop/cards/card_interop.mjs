// SPDX-License-Identifier: Apache-2.0
// A card issued by guichet-cards, photographed by zbarimg, unpacked and verified
// without a line of ours: node's zlib, @ldclabs/cose-ts, cbor.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { register } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import cbor from 'cbor';

// cose-ts is written for bundlers: its own imports leave ".js" out.
register(`data:text/javascript,export async function resolve(name, context, next) {
  try { return await next(name, context); } catch (error) { if (name.startsWith('.')) return next(name + '.js', context); throw error; }
}`);
const { ECDSAKey } = await import('@ldclabs/cose-ts/ecdsa');
const { Ed25519Key } = await import('@ldclabs/cose-ts/ed25519');
const { Sign1Message } = await import('@ldclabs/cose-ts/sign1');

const program = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'guichet-cards-'));
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const member = {
  iat: 1770976800, exp: 1836640800, serial: 41001, member_id: 'NIK-004217-01', full_name: 'Ndèye Guèye-Ọlọ́run', dob: '19840300', sex: 2,
  mutual: 'NIKKI', household: 'NIK-004217', rank: 0, role: 1, plan: 'SANTÉ+', generation: 2, phone: '+22997000000', household_card: true,
  dependants: [{ rank: 1, given_name: 'Afi', birth_year: '2011', sex: 2 }],
};

function run(...args) {
  return execFileSync(program, args, { encoding: 'utf8' });
}

function fromBase45(text) {
  const bytes = [];
  for (let i = 0; i < text.length; i += 3) {
    const values = [...text.slice(i, i + 3)].map((c) => alphabet.indexOf(c));
    const value = values.reduce((sum, v, place) => sum + v * 45 ** place, 0);
    bytes.push(...(values.length === 3 ? [value >> 8, value & 255] : [value]));
  }
  return Buffer.from(bytes);
}

function expectClaims(claims) {
  assert.equal(claims.get(1), 'bj.mut-nikki');
  assert.equal(claims.get(4), member.exp);
  assert.equal(claims.get(6), member.iat);
  assert.deepEqual([...claims.get(7)], [0xa0, 0x29]);
  assert.deepEqual([...claims.get(169)], [[1, member.member_id], [4, member.full_name], [8, member.dob], [9, 2], [12, member.phone]]);
  assert.deepEqual([...claims.get(-70169)], [[0, 1], [1, 'NIKKI'], [2, member.household], [3, 0], [4, 1], [5, member.plan], [6, 2],
    [7, [[1, 'Afi', '2011', 2]]], [8, 2]]);
}

function checkCard(curve, algorithm) {
  const keys = join(folder, curve);
  run('keygen', '--issuer', 'bj.mut-nikki', '--mutual', 'NIKKI', '--curve', curve, '--out', keys);
  assert.equal(statSync(join(keys, 'bj.mut-nikki.key')).mode & 0o777, 0o600);
  const picture = join(folder, `${curve}.png`);
  const text = run('issue', '--key', join(keys, 'bj.mut-nikki.key'), '--member', join(folder, 'member.json'), '--text', '--png', picture).trimEnd();
  const scanned = execFileSync('zbarimg', ['--quiet', '--raw', picture], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/\n$/, '');
  assert.equal(scanned, text);

  const record = JSON.parse(readFileSync(join(keys, 'bj.mut-nikki.json'), 'utf8')).keys[0];
  const publicKey = Buffer.from(record.public_raw_hex, 'hex');
  const key = algorithm === -7 ? ECDSAKey.fromPublic(publicKey) : Ed25519Key.fromPublic(publicKey);
  const bytes = inflateSync(fromBase45(scanned));
  const message = Sign1Message.fromBytes(key, bytes); // throws when the signature is not good
  assert.equal(message.protected.getInt(1), algorithm);
  assert.equal(Buffer.from(message.protected.getBytes(4)).toString('hex'), record.kid);
  expectClaims(cbor.decodeFirstSync(Buffer.from(message.payload), { preferMap: true }));

  const changed = Uint8Array.from(bytes);
  changed[changed.length - 1] ^= 1;
  assert.throws(() => Sign1Message.fromBytes(key, changed));
}

try {
  writeFileSync(join(folder, 'member.json'), JSON.stringify(member));
  checkCard('Ed25519', -8);
  checkCard('P-256', -7);
  console.log('cards of both curves were scanned and verified by other programs');
} finally {
  rmSync(folder, { recursive: true });
}
