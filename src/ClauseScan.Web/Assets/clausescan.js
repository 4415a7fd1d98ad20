'use strict';
(() => {
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const headers = { 'X-Requested-With': 'fetch' };
  const live = $('#live');
  let fading;

  function say(text, isProblem = false) {
    live.textContent = text;
    live.classList.toggle('bad', isProblem);
    live.classList.add('shown');
    clearTimeout(fading);
    fading = setTimeout(() => live.classList.remove('shown'), 6000);
  }

  async function send(address, body) {
    const response = await fetch(address, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    if (response.ok) { return; }
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail || 'The server refused it (' + response.status + ').');
  }

  const isField = element => element instanceof HTMLElement && (element.isContentEditable || /^(SELECT|TEXTAREA)$/.test(element.tagName)
    || (element.tagName === 'INPUT' && !/^(radio|checkbox|button|submit)$/.test(element.type)));

  // Upload.
  function upload() {
    const form = $('#upload'), drop = $('#drop'), list = $('#chosen'), button = $('#send');
    let files = [];
    const add = found => {
      files = files.concat(found);
      button.disabled = files.length === 0;
      list.replaceChildren(...files.slice(0, 50).map(f => Object.assign(document.createElement('li'), { textContent: f.path })));
      if (files.length > 50) { list.append(Object.assign(document.createElement('li'), { textContent: 'and ' + (files.length - 50) + ' more' })); }
      $('#sent-words').textContent = files.length + (files.length === 1 ? ' file' : ' files') + ' chosen';
    };
    const chosen = input => add([...input.files].map(file => ({ file, path: file.webkitRelativePath || file.name })));
    for (const name of ['files', 'folder']) { $('#' + name).addEventListener('change', event => chosen(event.target)); }
    drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
    drop.addEventListener('drop', async event => {
      event.preventDefault();
      drop.classList.remove('over');
      // All at once: after the first wait the browser takes them back.
      const items = [...event.dataTransfer.items].filter(i => i.kind === 'file').map(i => i.webkitGetAsEntry() || i.getAsFile());
      const found = [];
      for (const item of items) { if (item instanceof File) { found.push({ file: item, path: item.name }); } else { await walk(item, '', found); } }
      add(found);
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      const data = new FormData();
      for (const name of ['counterparties', 'date', 'nextDraftOf']) { if (form[name].value) { data.append(name, form[name].value); } }
      if (form.alwaysNew.checked) { data.append('alwaysNew', 'true'); }
      for (const f of files) { data.append('files', f.file, f.path); }
      const request = new XMLHttpRequest(), bar = $('#sent');
      bar.hidden = false;
      button.disabled = true;
      request.upload.addEventListener('progress', e => { bar.value = e.loaded / e.total; $('#sent-words').textContent = 'sent ' + Math.round(100 * e.loaded / e.total) + ' %'; });
      request.addEventListener('load', () => {
        if (request.status === 200) { location.href = '/uploads/' + JSON.parse(request.responseText).id; return; }
        let detail = '';
        try { detail = JSON.parse(request.responseText).detail; } catch { /* Not from this program. */ }
        fail(detail || 'The server refused the upload (' + request.status + ').');
      });
      request.addEventListener('error', () => fail('The connection broke: try again.'));
      const fail = text => { button.disabled = false; bar.hidden = true; $('#sent-words').textContent = text; say(text, true); };
      request.open('POST', '/api/projects/' + form.dataset.project + '/uploads');
      request.setRequestHeader('X-Requested-With', 'fetch');
      request.send(data);
    });
  }

  async function walk(entry, folder, found) {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      found.push({ file, path: folder + file.name });
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const entries = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (entries.length === 0) { return; }
      for (const inner of entries) { await walk(inner, folder + entry.name + '/', found); }
    }
  }

  // Progress of an upload.
  function progress() {
    if ($('#results').dataset.over === 'true') { return; }
    const events = new EventSource('/api/projects/' + $('#results').dataset.project + '/progress');
    const refresh = async () => {
      const response = await fetch(location.href);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      $('#results').replaceWith($('#results', page));
      if ($('#results').dataset.over === 'true') { events.close(); say('All files are done.'); }
    };
    events.addEventListener('jobs', event => {
      let over = false;
      for (const job of JSON.parse(event.data)) {
        const row = $('tr[data-job="' + job.id + '"]');
        if (!row) { continue; }
        over ||= job.isOver;
        const words = $('.words', row), bar = $('progress', row);
        if (words) { words.textContent = job.words; $('.tag', row).textContent = job.state; }
        if (bar && job.pages) { bar.max = job.pages; bar.value = job.page || 0; }
      }
      if (over) { refresh(); }
    });
    // A file may end before the first event comes.
    const timer = setInterval(() => { if ($('#results').dataset.over === 'true') { clearInterval(timer); } else { refresh(); } }, 4000);
  }

  // Queue.
  function queue() {
    const all = $('[data-tick-all]'), boxes = $$('input[name=findingIds]');
    if (all) { all.addEventListener('change', () => boxes.forEach(b => { b.checked = all.checked; })); }
    const links = $$('.finding-link');
    let at = -1;
    document.addEventListener('keydown', event => {
      if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) { return; }
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      if (step && links.length) { event.preventDefault(); at = Math.max(0, Math.min(links.length - 1, at + step)); links[at].focus(); }
      else if (event.key === 'x' && at >= 0) { const box = $('input', links[at].closest('tr')); box.checked = !box.checked; }
    });
  }

  // Review.
  function review() {
    const frame = $('#review'), side = $('#side'), address = frame.dataset.queue, key = 'queue:' + address;
    const suffix = (address ? address + '&' : '?');
    const kept = new Map();
    let ids = JSON.parse(sessionStorage.getItem(key) || 'null');
    let busy = false, last = null;
    const current = () => $('#finding');
    const index = () => ids ? ids.indexOf(current().dataset.id) : -1;

    const ready = (async () => {
      if (ids && index() >= 0) { return; }
      const response = await fetch('/api/findings/ids' + address);
      ids = response.ok ? await response.json() : [];
      if (index() < 0) { ids.unshift(current().dataset.id); }
      sessionStorage.setItem(key, JSON.stringify(ids));
    })();

    function load(id) {
      if (!kept.has(id)) {
        kept.set(id, fetch('/review/' + id + suffix + 'handler=Panel').then(r => r.ok ? r.text() : Promise.reject(new Error('The finding cannot be shown.'))));
        kept.get(id).catch(() => kept.delete(id));
      }
      return kept.get(id);
    }

    function paint(id, status) {
      for (const m of $$('[data-findings~="' + id + '"]', frame)) {
        m.classList.remove(...[...m.classList].filter(c => c.startsWith('status-')));
        m.classList.add(status);
      }
    }

    function mark() {
      const id = current().dataset.id, paper = $('#paper');
      $$('.current', frame).forEach(m => m.classList.remove('current'));
      const marks = $$('[data-findings~="' + id + '"]', frame);
      marks.forEach(m => m.classList.add('current'));
      if (ids) {
        const at = index();
        $('#position').textContent = (at + 1) + ' of ' + ids.length;
        $$('[data-go]', side).forEach(link => {
          const other = ids[at + Number(link.dataset.go)];
          link.hidden = !other;
          link.href = '/review/' + (other || id) + address;
        });
      }
      const first = marks.find(m => !m.classList.contains('other')) || (current().dataset.page && $('#page-' + current().dataset.page));
      if (!first || !paper) { return; }
      paper.scrollTo({ top: first.getBoundingClientRect().top - paper.getBoundingClientRect().top + paper.scrollTop - paper.clientHeight / 3 });
    }

    async function show(id, push = true) {
      const html = await load(id);
      const panel = new DOMParser().parseFromString(html, 'text/html');
      const article = $('#finding', panel);
      kept.delete(id);
      if (article.dataset.version !== frame.dataset.version) { location.href = '/review/' + id + address; return; }
      side.replaceChildren(article);
      side.scrollTop = 0;
      document.title = article.dataset.title + ' · ClauseScan';
      if (push) { history.pushState({ id }, '', '/review/' + id + suffix.slice(0, -1) + (frame.dataset.view ? (address ? '&' : '?') + 'view=' + frame.dataset.view : '')); }
      mark();
      const at = index();
      if (ids && ids[at + 1]) { setTimeout(() => load(ids[at + 1]).catch(() => {}), 50); }
    }

    async function go(step) {
      await ready;
      const id = ids[index() + step];
      if (id) { await show(id); } else { say(step > 0 ? 'That was the last finding of the queue.' : 'That is the first finding of the queue.'); }
    }

    const once = work => async (...all) => {
      if (busy) { return; }
      busy = true;
      try { await work(...all); } catch (fault) { say(fault.message, true); } finally { busy = false; }
    };

    const step = once(go);
    const decide = once(async verdict => {
      const form = $('#decide');
      if (!form) { throw new Error('Your role does not allow decisions, or the finding is gone.'); }
      const id = current().dataset.id, item = $('input[name=itemId]:checked', form);
      await send('/api/decisions', {
        findingIds: [id], verdict, itemId: item && item.value || null, reason: form.reason.value || null, note: form.note.value || null,
        acceptedUntil: verdict === 'accepted' && form.acceptedUntil.value || null, revision: Number(form.revision.value),
      });
      last = id;
      paint(id, 'status-' + verdict.toLowerCase());
      say({ confirmed: 'Confirmed', notATransfer: 'Not a transfer', accepted: 'Accepted', needsEngineer: 'Needs an engineer' }[verdict] + '. U undoes it.');
      await ready;
      await show(ids[index() + 1] || id, !!ids[index() + 1]);
    });
    const again = once(async (address, body, text) => {
      const id = current().dataset.id;
      await send(address, body);
      kept.delete(id);
      await show(id, false);
      say(text);
    });
    // The decision about the finding shown, or else the one taken last.
    const undo = once(async () => {
      const button = $('#undo button'), id = button && !button.disabled ? current().dataset.id : last;
      if (!id) { throw new Error('There is nothing to undo.'); }
      await send('/api/decisions/undo', { findingIds: [id] });
      last = null;
      kept.delete(id);
      await show(id, id !== current().dataset.id);
      paint(id, [...$('#status').classList].find(c => c.startsWith('status-')));
      say('Undone.');
    });
    const assign = to => again('/api/assignments', { findingIds: [current().dataset.id], assigneeId: to || null }, to ? 'Assigned.' : 'Assigned to nobody.');
    const camel = word => word[0].toLowerCase() + word.slice(1);

    addEventListener('popstate', () => { const id = location.pathname.split('/')[2]; if (id) { show(id, false).catch(() => location.reload()); } });
    frame.addEventListener('submit', event => {
      const form = event.target;
      if (form.id === 'decide') { event.preventDefault(); decide(camel(event.submitter && event.submitter.value || 'Accepted')); }
      else if (form.id === 'undo') { event.preventDefault(); undo(); }
      else if (form.id === 'assign') { event.preventDefault(); assign(form.assigneeId.value); }
    });
    frame.addEventListener('click', event => {
      const link = event.target.closest('[data-go], [data-finding], .jump, [data-help]');
      if (event.ctrlKey || event.metaKey) { return; }
      if (link && link.dataset.go) { event.preventDefault(); step(Number(link.dataset.go)); }
      else if (link && link.dataset.finding) { event.preventDefault(); once(show)(link.dataset.finding); }
      else if (link && link.matches('[data-help]')) { $('#help').showModal(); }
      else if (link && !document.getElementById(link.hash.slice(1))) {
        event.preventDefault();
        location.href = '/review/' + current().dataset.id + suffix + 'view=text' + link.hash;
      } else if (!event.target.closest('a, button, input, summary, label, select')) {
        const found = event.target.closest('mark[data-findings]');
        if (found) { once(show)(found.dataset.findings.split(' ')[0]); }
      }
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        if (isField(event.target)) { event.target.blur(); } else if (!$('#help').open) { location.href = $('form.search', frame).action; }
        return;
      }
      if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey || $('#help').open) { return; }
      const radios = $$('#decide input[name=itemId]');
      const actions = {
        j: () => step(1), ArrowDown: () => step(1), ArrowRight: () => step(1), k: () => step(-1), ArrowUp: () => step(-1), ArrowLeft: () => step(-1),
        a: () => decide('confirmed'), r: () => decide('notATransfer'), n: () => decide('needsEngineer'), u: undo, c: () => assign(current().dataset.actor),
        x: () => { $('#accept').open = true; $('#decide').reason.focus(); }, m: () => { $('#accept').open = true; $('#decide').note.focus(); },
        '?': () => $('#help').showModal(),
      };
      const action = /^[0-9]$/.test(event.key) ? radios[Number(event.key)] && (() => { radios[Number(event.key)].checked = true; }) : actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action) { event.preventDefault(); action(); }
    });
    ready.then(() => { mark(); const next = ids[index() + 1]; if (next) { load(next).catch(() => {}); } });
    mark();
    if (location.hash) { const target = document.getElementById(location.hash.slice(1)); if (target) { target.scrollIntoView({ block: 'center' }); } }
  }

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !isField(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const field = $('[data-search]');
      if (field) { event.preventDefault(); field.focus(); }
    }
  });

  const page = document.body.dataset.page;
  if (page === 'upload') { upload(); }
  if (page === 'progress') { progress(); }
  if (page === 'queue') { queue(); }
  if (page === 'review') { review(); }
  if (page === 'waiting') { setTimeout(() => location.reload(), 3000); }
})();
