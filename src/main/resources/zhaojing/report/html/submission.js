'use strict';
// Toggles of the marks, and the finding whose place the reader points at.
(function () {
var toggles = document.querySelector('.toggles');
toggles.hidden = false;
function apply() {
toggles.querySelectorAll('input').forEach(function (box) {
if (box.dataset.hide) { document.body.classList.toggle(box.dataset.hide, !box.checked); }
if (box.dataset.show) { document.body.classList.toggle(box.dataset.show, box.checked); }
});
}
new URLSearchParams(location.hash.slice(1)).getAll('show').forEach(function (name) {
var box = toggles.querySelector('[data-show="show-' + CSS.escape(name) + '"]');
if (box) { box.checked = true; }
});
toggles.addEventListener('change', apply);
apply();
document.documentElement.classList.add('js');
// One source at a time.
var rows = Array.from(document.querySelectorAll('.sources tr[data-p]'));
var hint = document.getElementById('pick');
if (hint) { hint.hidden = false; }
rows.forEach(function (row) {
var button = row.querySelector('.only');
button.hidden = false;
button.addEventListener('click', function () {
var on = button.getAttribute('aria-pressed') !== 'true';
rows.forEach(function (r) { r.querySelector('.only').setAttribute('aria-pressed', 'false'); });
button.setAttribute('aria-pressed', String(on));
document.body.classList.toggle('only', on);
document.querySelectorAll('.text [data-f]').forEach(function (mark) {
mark.classList.toggle('pick', on && mark.dataset.f.split(' ').indexOf(row.dataset.p) >= 0);
});
});
});
document.querySelectorAll('.finding').forEach(function (finding) {
var marks = Array.from(document.querySelectorAll('[data-f]')).filter(function (mark) {
return mark.dataset.f.split(' ').indexOf(finding.dataset.n) >= 0;
});
function light(on) { marks.forEach(function (mark) { mark.classList.toggle('on', on); }); }
finding.addEventListener('mouseenter', function () { light(true); });
finding.addEventListener('mouseleave', function () { light(false); });
});
})();
