'use strict';
// A row: id, title, path, unit, author, genre, characters, copied share, official share, ratings,
// grave findings, findings, recommendation, rank. Text enters the page as text nodes only.
(function () {
var data = JSON.parse(document.getElementById('rows').textContent);
var ID = 0, TITLE = 1, PATH = 2, UNIT = 3, AUTHOR = 4, GENRE = 5, CHARS = 6, COPIED = 7, OFFICIAL = 8, RATINGS = 9, MAJOR = 10, FINDINGS = 11, REC = 12, RANK = 13;
var collator = new Intl.Collator('zh-CN', {numeric: true});
var SVG = 'http://www.w3.org/2000/svg';
var $ = function (id) { return document.getElementById(id); };
var words = data.rows.map(function (r) { return [r[ID], r[TITLE], r[PATH], data.units[r[UNIT]], r[AUTHOR]].join('\n').toLowerCase(); });
var means = data.rows.map(function (r) { return r[RATINGS].length ? r[RATINGS].reduce(function (a, b) { return a + b; }, 0) / r[RATINGS].length : -1; });
var keys = {
rank: function (i) { return data.rows[i][RANK]; },
title: function (i) { return data.rows[i][TITLE]; },
unit: function (i) { return data.units[data.rows[i][UNIT]]; },
author: function (i) { return data.rows[i][AUTHOR]; },
genre: function (i) { return data.rows[i][GENRE]; },
chars: function (i) { return data.rows[i][CHARS]; },
copied: function (i) { return data.rows[i][COPIED]; },
official: function (i) { return data.rows[i][OFFICIAL]; },
mean: function (i) { return means[i]; },
major: function (i) { return data.rows[i][MAJOR] * 10000 + data.rows[i][FINDINGS]; },
rec: function (i) { return data.rows[i][REC]; }
};
var descendingFirst = {chars: 1, copied: 1, official: 1, mean: 1, major: 1, rec: 1};
var state = {};

function element(name, className, text) {
var e = document.createElement(name);
if (className) { e.className = className; }
if (text !== undefined) { e.textContent = text; }
return e;
}
function drawing(width, height, rects) {
var svg = document.createElementNS(SVG, 'svg');
svg.setAttribute('width', width);
svg.setAttribute('height', height);
svg.setAttribute('aria-hidden', 'true');
rects.forEach(function (r) {
var rect = document.createElementNS(SVG, 'rect');
rect.setAttribute('class', r[0]);
rect.setAttribute('x', r[1]);
rect.setAttribute('y', r[2]);
rect.setAttribute('width', r[3]);
rect.setAttribute('height', r[4]);
svg.appendChild(rect);
});
return svg;
}
function percent(share) { return (share * 100).toFixed(1) + '%'; }
function cell(row, className, text) {
var td = element('td', className, text);
row.appendChild(td);
return td;
}
function line(i) {
var r = data.rows[i];
var tr = element('tr');
tr.dataset.id = r[ID];
cell(tr, 'n', r[RANK]);
var title = cell(tr);
var link = element('a', 'clip', r[TITLE]);
link.href = 'submissions/' + encodeURIComponent(r[ID]) + '.html';
title.appendChild(link);
title.appendChild(element('span', 'path clip', r[PATH]));
cell(tr, '', data.units[r[UNIT]]);
cell(tr, '', r[AUTHOR]);
cell(tr, '', data.genres[r[GENRE]]);
cell(tr, 'n', r[CHARS]);
var copied = cell(tr, 'n', percent(r[COPIED]));
if (r[COPIED] > 0) { copied.appendChild(drawing(80, 6, [['bar-bg', 0, 0, 80, 6], ['bar-c', 0, 0, Math.max(2, 80 * r[COPIED]), 6]])); }
cell(tr, 'n', percent(r[OFFICIAL]));
var mean = cell(tr, 'n', means[i] < 0 ? '–' : means[i].toFixed(1));
if (r[RATINGS].length) { mean.appendChild(drawing(r[RATINGS].length * 9, 15, r[RATINGS].map(function (level, n) { return ['spark', n * 9, 15 - level * 3, 7, level * 3]; }))); }
var found = cell(tr, 'n');
found.appendChild(document.createTextNode(r[FINDINGS]));
if (r[MAJOR]) { found.appendChild(document.createTextNode(' ')); found.appendChild(element('span', 'tag major', '重 ' + r[MAJOR])); }
var rec = data.recommendations[r[REC]];
cell(tr).appendChild(element('span', 'tag ' + (rec ? rec[0] : ''), rec ? rec[1] : '不评分'));
return tr;
}
function compare(key, sign) {
return function (a, b) {
var x = key(a), y = key(b);
var order = typeof x === 'string' ? collator.compare(x, y) : x - y;
return sign * order || data.rows[a][RANK] - data.rows[b][RANK] || a - b;
};
}
function matching() {
var q = state.q.toLowerCase().split(/\s+/).filter(Boolean);
var found = [];
data.rows.forEach(function (r, i) {
if (state.unit && data.units[r[UNIT]] !== state.unit) { return; }
if (state.genre && data.genres[r[GENRE]] !== state.genre) { return; }
if (state.rec && (r[REC] < 0 ? 'unrated' : data.recommendations[r[REC]][0]) !== state.rec) { return; }
if (state.copied && !(r[COPIED] > 0)) { return; }
if (state.major && !r[MAJOR]) { return; }
if (!q.every(function (w) { return words[i].indexOf(w) >= 0; })) { return; }
found.push(i);
});
return found.sort(compare(keys[state.sort], state.dir === 'desc' ? -1 : 1));
}
function draw() {
var found = matching();
var pages = Math.max(1, Math.ceil(found.length / state.size));
state.page = Math.min(Math.max(1, state.page), pages);
var body = document.createDocumentFragment();
found.slice((state.page - 1) * state.size, state.page * state.size).forEach(function (i) { body.appendChild(line(i)); });
var tbody = $('table').tBodies[0];
tbody.textContent = '';
tbody.appendChild(body);
$('count').textContent = found.length === data.rows.length ? '共 ' + found.length + ' 篇' : '符合 ' + found.length + ' 篇，共 ' + data.rows.length + ' 篇';
$('page').textContent = '第 ' + state.page + ' / ' + pages + ' 页';
$('prev').disabled = state.page <= 1;
$('next').disabled = state.page >= pages;
document.querySelectorAll('#table th').forEach(function (th) {
if (th.dataset.key === state.sort) { th.setAttribute('aria-sort', state.dir === 'desc' ? 'descending' : 'ascending'); } else { th.removeAttribute('aria-sort'); }
});
}
function show(tab) {
document.querySelectorAll('section.tab').forEach(function (s) { s.classList.toggle('here', s.id === tab); });
document.querySelectorAll('.tabs a').forEach(function (a) {
a.classList.toggle('here', a.dataset.tab === tab);
if (a.dataset.tab === tab) { a.setAttribute('aria-current', 'page'); } else { a.removeAttribute('aria-current'); }
});
}
// The address keeps what is shown, so that a view can be sent to a colleague.
function read() {
var hash = location.hash.slice(1);
var place = hash && hash.indexOf('=') < 0 ? $(hash) : null;
if (place && !place.closest('section.tab')) { place = null; }
if (place && state.tab) {
// Going to another section and back keeps what was looked for.
state.tab = place.closest('section.tab').id;
show(state.tab);
if (!place.classList.contains('tab')) { place.scrollIntoView(); }
return;
}
var p = new URLSearchParams(place ? '' : hash);
var tab = place ? place.closest('section.tab').id : p.get('tab') || 'overview';
var section = $(tab);
state = {
tab: section && section.classList.contains('tab') ? tab : 'overview',
q: p.get('q') || '', unit: p.get('unit') || '', genre: p.get('genre') || '', rec: p.get('rec') || '',
copied: p.get('copied') === '1', major: p.get('major') === '1',
sort: Object.prototype.hasOwnProperty.call(keys, p.get('sort')) ? p.get('sort') : 'rank', dir: p.get('dir') === 'desc' ? 'desc' : 'asc',
page: parseInt(p.get('page'), 10) || 1, size: parseInt(p.get('size'), 10) || 50
};
['q', 'unit', 'genre', 'rec'].forEach(function (id) { $(id).value = state[id]; });
$('size').value = String(state.size);
$('copied').checked = state.copied;
$('major').checked = state.major;
show(state.tab);
draw();
if (place && !place.classList.contains('tab')) { place.scrollIntoView(); }
}
function write() {
var p = new URLSearchParams();
p.set('tab', state.tab);
['q', 'unit', 'genre', 'rec'].forEach(function (id) { if (state[id]) { p.set(id, state[id]); } });
if (state.copied) { p.set('copied', '1'); }
if (state.major) { p.set('major', '1'); }
if (state.sort !== 'rank' || state.dir !== 'asc') { p.set('sort', state.sort); p.set('dir', state.dir); }
if (state.page > 1) { p.set('page', state.page); }
if (state.size !== 50) { p.set('size', state.size); }
history.replaceState(null, '', '#' + p);
draw();
}
function options(id, values) {
values.forEach(function (v) {
var option = element('option', '', v[1]);
option.value = v[0];
$(id).appendChild(option);
});
}
options('unit', data.units.map(function (u) { return [u, u]; }));
options('genre', data.genres.filter(function (g, n) { return data.rows.some(function (r) { return r[GENRE] === n; }); }).map(function (g) { return [g, g]; }));
options('rec', data.recommendations.concat([['unrated', '不评分']]));
['q', 'unit', 'genre', 'rec'].forEach(function (id) {
$(id).addEventListener('input', function () { state[id] = $(id).value; state.page = 1; write(); });
});
['copied', 'major'].forEach(function (id) {
$(id).addEventListener('change', function () { state[id] = $(id).checked; state.page = 1; write(); });
});
$('size').addEventListener('change', function () { state.size = Number($('size').value); state.page = 1; write(); });
$('clear').addEventListener('click', function () { location.hash = 'tab=texts'; });
$('prev').addEventListener('click', function () { state.page--; write(); });
$('next').addEventListener('click', function () { state.page++; write(); window.scrollTo(0, 0); });
document.querySelectorAll('#table th').forEach(function (th) {
th.firstElementChild.addEventListener('click', function () {
var key = th.dataset.key;
state.dir = state.sort === key ? (state.dir === 'asc' ? 'desc' : 'asc') : (descendingFirst[key] ? 'desc' : 'asc');
state.sort = key;
state.page = 1;
write();
});
});
document.documentElement.classList.add('js');
document.querySelector('.filters').hidden = false;
$('table').hidden = false;
document.querySelector('.pager').hidden = false;
window.addEventListener('hashchange', read);
read();
})();
