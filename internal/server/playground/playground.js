// The playground: a query, its variables, who asks, the answer, and the schema read from the
// server. Nothing comes from elsewhere, nothing is kept: the token lives as long as the page.
'use strict';

const $ = (id) => document.getElementById(id);
const state = { settings: { demo: false, voices: [], samples: [] }, types: new Map(), trail: [] };

// node makes an element; texts are set as texts, never as markup.
function node(tag, text, ...children) {
  const el = document.createElement(tag);
  if (text) el.textContent = text;
  el.append(...children);
  return el;
}

function headers() {
  const h = { 'Content-Type': 'application/json' };
  const token = $('token').value.trim();
  if (token) h.Authorization = `Bearer ${token}`;
  else if (state.settings.demo && $('as').value) h['Nabo-As'] = $('as').value;
  return h;
}

async function ask(query, variables) {
  const res = await fetch('/graphql', { method: 'POST', headers: headers(), body: JSON.stringify({ query, variables }) });
  return { status: res.status, request: res.headers.get('Nabo-Request'), text: await res.text() };
}

function readVariables() {
  const text = $('variables').value.trim();
  return text ? JSON.parse(text) : undefined;
}

async function run() {
  let variables;
  try {
    variables = readVariables();
  } catch (e) {
    show(`The variables are not JSON: ${e.message}`, true);
    return;
  }
  $('status').textContent = '…';
  const start = performance.now();
  try {
    const res = await ask($('query').value, variables);
    const ms = Math.round(performance.now() - start);
    let body = res.text;
    try { body = JSON.stringify(JSON.parse(res.text), null, 2); } catch { /* shown as it came */ }
    show(body, res.status >= 400);
    $('status').textContent = `${res.status} in ${ms} ms, ${res.text.length} characters, request ${res.request}`;
  } catch (e) {
    show(`The server did not answer: ${e.message}`, true);
    $('status').textContent = '';
  }
}

function show(text, bad) {
  $('answer').textContent = text;
  $('answer').classList.toggle('bad', Boolean(bad));
  // In a narrow window the answer stands below the query: go to it.
  if (matchMedia('(max-width: 900px)').matches) $('answer').closest('section').scrollIntoView();
}

// quoted makes a text safe between single quotes of a shell.
const quoted = (s) => `'${s.replaceAll("'", "'\\''")}'`;

async function copy() {
  let variables;
  try { variables = readVariables(); } catch { variables = undefined; }
  const h = headers();
  if (h.Authorization) h.Authorization = 'Bearer $TOKEN';
  const parts = Object.entries(h).map(([k, v]) => (v.includes('$TOKEN') ? `-H "${k}: ${v}"` : `-H ${quoted(`${k}: ${v}`)}`));
  const body = JSON.stringify({ query: $('query').value, variables });
  const line = `curl -sS ${quoted(`${location.origin}/graphql`)} ${parts.join(' ')} --data-raw ${quoted(body)}`;
  await navigator.clipboard.writeText(line);
  $('status').textContent = 'copied';
}

function choose(sample) {
  $('about').textContent = sample.about;
  $('query').value = sample.query;
  $('variables').value = sample.variables ? JSON.stringify(sample.variables, null, 2) : '';
  fill();
}

// fill puts the caller's own ids where a sample asks for some, so that it runs as it stands.
async function fill() {
  const field = $('variables');
  const before = field.value;
  if (!/an id from another answer|the id of your team/.test(before)) return;
  try {
    const res = await ask('{ viewer { subject { ... on Person { id memberships(first: 1) { nodes { id } } } ... on Team { id } } } }');
    const me = JSON.parse(res.text).data?.viewer?.subject;
    if (!me || field.value !== before) return;
    field.value = before
      .replace('an id from another answer', me.id)
      .replace('the id of your team', me.memberships?.nodes[0]?.id ?? me.id);
  } catch { /* then it stands there, to be replaced by hand */ }
}

const introspection = `{ __schema { queryType { name } mutationType { name } types {
  kind name description
  fields(includeDeprecated: true) { name description isDeprecated type { ...T } args { name description defaultValue type { ...T } } }
  inputFields { name description defaultValue type { ...T } }
  enumValues { name description }
  possibleTypes { name }
} } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

async function readSchema() {
  const res = await ask(introspection);
  let schema;
  try { schema = JSON.parse(res.text).data?.__schema; } catch { schema = null; }
  if (!schema) {
    $('docs').replaceChildren(node('p', 'The schema is shown to those who are signed in.'));
    return;
  }
  state.types = new Map(schema.types.filter((t) => !t.name.startsWith('__')).map((t) => [t.name, t]));
  state.trail = [];
  open('Query');
}

function typeText(t) {
  if (t.kind === 'NON_NULL') return `${typeText(t.ofType)}!`;
  if (t.kind === 'LIST') return `[${typeText(t.ofType)}]`;
  return t.name;
}

function innermost(t) { return t.ofType ? innermost(t.ofType) : t.name; }

function typeLink(t) {
  const b = node('button', typeText(t));
  b.type = 'button';
  b.addEventListener('click', () => open(innermost(t)));
  return b;
}

function open(name) {
  const at = state.trail.indexOf(name);
  state.trail = at >= 0 ? state.trail.slice(0, at + 1) : [...state.trail, name];
  $('trail').replaceChildren(...state.trail.map((n) => {
    const b = node('button', n);
    b.type = 'button';
    b.addEventListener('click', () => open(n));
    return b;
  }));
  $('docs').replaceChildren(...describe(state.types.get(name)));
}

function describe(t) {
  if (!t) return [node('p', 'Built in.')];
  const list = node('dl');
  for (const f of t.fields ?? t.inputFields ?? []) {
    list.append(entry(f));
    for (const a of f.args ?? []) {
      const dd = node('dd', '', node('code', `${a.name}: `), typeLink(a.type));
      if (a.description) dd.append(node('div', a.description));
      list.append(dd);
    }
  }
  for (const v of t.enumValues ?? []) list.append(node('dt', v.name), node('dd', v.description));
  for (const p of t.possibleTypes ?? []) list.append(node('dt', '', typeLink({ name: p.name })));
  if (t.name === 'Query' && state.types.has('Mutation')) list.append(node('dt', '', typeLink({ name: 'Mutation' })));
  return [node('h2', t.name), node('p', t.description), list];
}

function entry(f) {
  const part = document.createDocumentFragment();
  const dt = node('dt', `${f.name}: `, typeLink(f.type));
  if (f.isDeprecated) dt.append(' (deprecated)');
  part.append(dt);
  if (f.description) part.append(node('dd', f.description));
  return part;
}

function find() {
  const want = $('find').value.trim().toLowerCase();
  if (!want) { open(state.trail.at(-1) ?? 'Query'); return; }
  const list = node('dl');
  for (const t of state.types.values()) {
    if (t.name.toLowerCase().includes(want)) list.append(node('dt', '', typeLink({ name: t.name })));
    for (const f of t.fields ?? []) {
      if (f.name.toLowerCase().includes(want)) list.append(node('dt', `${t.name}.`, typeLink({ name: t.name })), node('dd', `${f.name}: ${f.description ?? ''}`));
    }
  }
  $('docs').replaceChildren(list);
}

async function start() {
  state.settings = await (await fetch('/playground/settings.json')).json();
  for (const [i, s] of state.settings.samples.entries()) {
    const o = node('option', s.title);
    o.value = i;
    $('sample').append(o);
  }
  for (const v of state.settings.voices ?? []) {
    const o = node('option', v.name);
    o.value = v.id;
    $('as').append(o);
  }
  $('as-label').hidden = !state.settings.demo;
  if (state.settings.samples.length) choose(state.settings.samples[0]);
  $('sample').addEventListener('change', () => choose(state.settings.samples[$('sample').value]));
  $('run').addEventListener('click', run);
  $('copy').addEventListener('click', copy);
  $('find').addEventListener('input', find);
  $('token').addEventListener('change', readSchema);
  document.addEventListener('keydown', (e) => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) { e.preventDefault(); run(); }
  });
  $('query').addEventListener('keydown', indent);
  if (state.settings.demo) await readSchema();
}

// indent keeps the depth of the line at hand; Escape then Tab leaves the field.
function indent(e) {
  const area = e.target;
  if (e.key === 'Enter' && !e.ctrlKey && !e.metaKey) {
    const before = area.value.slice(0, area.selectionStart);
    const depth = before.slice(before.lastIndexOf('\n') + 1).match(/^ */)[0] + (/[{([]\s*$/.test(before) ? '  ' : '');
    e.preventDefault();
    area.setRangeText(`\n${depth}`, area.selectionStart, area.selectionEnd, 'end');
  }
}

start();
