/* kinerja.js - small comforts; every page works without it.  ES5, no words of
 * its own: what a person reads stands in the templates. */
(function () {
	'use strict';

	var changed = false, sent = false;
	var forms = document.querySelectorAll('form.formulir');

	function each(list, fn) {
		for (var i = 0; i < list.length; i++)
			fn(list[i]);
	}

	/* After a refused form the summary is read first. */
	var summary = document.getElementById('ringkasan');
	if (summary)
		summary.focus();

	/* A form with unsaved changes is not left by accident. */
	each(forms, function (f) {
		f.addEventListener('input', function (e) {
			if (e.target.type !== 'password')
				changed = true;
		});
	});
	window.addEventListener('beforeunload', function (e) {
		if (changed && !sent) {
			e.preventDefault();
			e.returnValue = '';
		}
	});

	/* A file that is too large is told before it is sent. */
	each(document.querySelectorAll('form [data-maks]'), function (note) {
		var input, f = note;

		while (f.tagName !== 'FORM')
			f = f.parentNode;
		input = f.querySelector('input[type=file]');
		function fits() {
			var file = input.files && input.files[0];

			note.hidden = !file || file.size <=
			    Number(note.getAttribute('data-maks'));
			return note.hidden;
		}
		input.addEventListener('change', fits);
		f.addEventListener('submit', function (e) {
			if (fits())
				return;
			e.preventDefault();
			e.stopImmediatePropagation();
			input.focus();
		});
	});

	/* One click, one send.  The buttons are put to sleep after the browser has
	 * collected the form, so that the pressed one still sends its value. */
	each(document.querySelectorAll('form[method=post]'), function (f) {
		f.addEventListener('submit', function (e) {
			if (f.getAttribute('data-terkirim')) {
				e.preventDefault();
				return;
			}
			f.setAttribute('data-terkirim', '1');
			sent = true;
			setTimeout(function () {
				each(f.querySelectorAll('button'), function (b) {
					b.disabled = true;
				});
			}, 0);
		});
	});
	/* Coming back by the browser's button wakes them again. */
	window.addEventListener('pageshow', function () {
		sent = false;
		each(document.querySelectorAll('form[data-terkirim]'), function (f) {
			f.removeAttribute('data-terkirim');
			each(f.querySelectorAll('button'), function (b) {
				b.disabled = false;
			});
		});
	});

	/* What is typed is kept on the server every half minute. */
	function keep(f) {
		var dirty = false, note = document.createElement('p');

		function typed() {
			dirty = true;
		}
		note.className = 'sumber';
		note.setAttribute('role', 'status');
		f.appendChild(note);
		f.addEventListener('input', typed);
		f.addEventListener('change', typed);
		setInterval(function () {
			var x = new XMLHttpRequest();

			if (!dirty || sent)
				return;
			dirty = false;
			x.open('POST', f.action);
			x.setRequestHeader('Content-Type',
			    'application/x-www-form-urlencoded');
			x.onload = function () {
				if (x.status === 200 && x.responseText)
					note.textContent = f.getAttribute(
					    'data-otomatis') + ' ' + x.responseText;
			};
			x.onerror = typed;
			x.send(new URLSearchParams(new FormData(f)) + '&_otomatis=1');
		}, 30000);
	}
	if (window.URLSearchParams && FormData.prototype.forEach)
		each(document.querySelectorAll('form[data-otomatis]'), function (f) {
			if (!f.querySelector('[type=password]'))
				keep(f);
		});

	/* Show and hide a password. */
	each(document.querySelectorAll('input[type=password][data-tampil]'),
	    function (input) {
		var b = document.createElement('button');

		b.type = 'button';
		b.className = 'tampil';
		b.textContent = input.getAttribute('data-tampil');
		b.setAttribute('aria-controls', input.id);
		b.addEventListener('click', function () {
			var shown = input.type === 'text';

			input.type = shown ? 'password' : 'text';
			b.textContent = input.getAttribute(shown ? 'data-tampil' :
			    'data-tutup');
		});
		input.parentNode.appendChild(b);
		if (input.form)
			input.form.addEventListener('submit', function () {
				input.type = 'password';
			});
	});

	/* Five minutes before the session ends. */
	var warning = document.getElementById('sesi-habis');
	function wait() {
		setTimeout(function () {
			warning.hidden = false;
			document.documentElement.classList.add('ada-sesi');
		}, Number(warning.getAttribute('data-detik')) * 1000);
	}
	if (warning) {
		wait();
		warning.querySelector('a').addEventListener('click', function () {
			warning.hidden = true;
			document.documentElement.classList.remove('ada-sesi');
			wait();
		});
	}

	/* A list to be printed. */
	each(document.querySelectorAll('button[data-cetak]'), function (b) {
		b.hidden = false;
		b.addEventListener('click', function () {
			window.print();
		});
	});
}());
