/**
 * What the pages gain where scripts run; each of them works without. Plain DOM, no imports, loaded once per page.
 * Markup that asks for it: a[data-inline-slot], [data-inline-part], form[data-enhance], form[data-save-on-change],
 * textarea[data-count], textarea[data-draft-key], [data-draft-clear], [data-copy], details[data-fold-on-phone].
 */
interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

/** What documents and elements share here; their own types clash with those of the Workers runtime. */
type Root = Pick<Document, 'querySelector' | 'querySelectorAll'>;

const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('resonanz', { createHTML: (html) => html });
const saveDelayMilliseconds = 150;
const countDelayMilliseconds = 400;
const copiedMilliseconds = 2500;
/** What a link opened, so that a second click folds it away without losing what was typed. */
const opened = new WeakMap<Element, HTMLElement>();
/** The address a part came from: its forms' actions are relative to that and not to the page around. */
const sources = new WeakMap<Element, string>();
/** The radio chosen while an earlier choice was still on its way. */
const chosenMeanwhile = new WeakMap<HTMLFormElement, string>();
const live = document.createElement('p');

function announce(words: string | null | undefined): void {
	live.textContent = words?.trim() ?? '';
}

function wordsFor(element: Element, name: 'sending' | 'offline' | 'copied'): string {
	return element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? '';
}

function byId(root: Root, id: string): HTMLElement | null {
	return id ? root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
}

function focusOn(element: HTMLElement | null | undefined, preventScroll = false): boolean {
	if (!element) return false;
	if (element.tabIndex < 0) element.tabIndex = -1;
	element.focus({ preventScroll });
	return true;
}

async function read(url: string, request?: RequestInit): Promise<{ response: Response; page: Document }> {
	// Kit answers a form with JSON unless HTML is asked for.
	const response = await fetch(url, { ...request, headers: { accept: 'text/html' } });
	const html = await response.text();
	const page = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
	bringStyles(page, response.url);
	return { response, page };
}

/** A piece of another page needs the style sheets that page has and this one lacks. */
function bringStyles(page: Document, source: string): void {
	for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
		link.href = new URL(link.getAttribute('href') ?? '', source).href;
		if (![...document.styleSheets].some(({ href }) => href === link.href)) document.head.insertAdjacentElement('beforeend', link);
	}
}

function show(link: HTMLAnchorElement, slot: HTMLElement, part: HTMLElement): void {
	for (const other of document.querySelectorAll(`a[data-inline-slot="${CSS.escape(slot.id)}"]`))
		other.setAttribute('aria-expanded', 'false');
	if (slot.firstElementChild !== part) slot.replaceChildren(part);
	slot.hidden = false;
	link.setAttribute('aria-expanded', 'true');
	focusOn(part.querySelector<HTMLElement>('h1, h2, h3, h4, h5') ?? part);
}

async function openInPlace(link: HTMLAnchorElement, slot: HTMLElement): Promise<void> {
	const known = opened.get(link);
	if (known && slot.contains(known) && !slot.hidden) {
		slot.hidden = true;
		link.setAttribute('aria-expanded', 'false');
		return;
	}
	if (known) {
		show(link, slot, known);
		return;
	}
	link.setAttribute('aria-busy', 'true');
	try {
		const { response, page } = await read(link.href);
		const part = page.querySelector<HTMLElement>('[data-inline-part]');
		if (!response.ok || !part) throw new Error('no part to open in place');
		adopt(part, response.url, link);
		show(link, slot, part);
	} catch {
		location.assign(link.href);
	} finally {
		link.removeAttribute('aria-busy');
	}
}

function adopt(part: HTMLElement, source: string, link?: Element): void {
	document.adoptNode(part);
	sources.set(part, source);
	if (link) opened.set(link, part);
	prepare(part);
}

// ── Forms that are sent without leaving the page ───────────────────────────────────────────────────────────

function isEnhanced(form: HTMLFormElement): boolean {
	const part = form.closest('[data-inline-part]');
	return form.method === 'post' && (form.matches('[data-enhance], [data-save-on-change]') || (part !== null && sources.has(part)));
}

function tell(form: HTMLFormElement, role: 'status' | 'alert', words: string): void {
	const line = form.querySelector(':scope > .form-status') ?? form.appendChild(document.createElement('p'));
	line.className = 'form-status';
	line.setAttribute('role', role);
	line.textContent = words;
}

function bodyOf(form: HTMLFormElement, submitter: HTMLElement | null): FormData | URLSearchParams {
	const data = new FormData(form);
	if (submitter instanceof HTMLButtonElement && submitter.name) data.append(submitter.name, submitter.value);
	const multipart = form.enctype === 'multipart/form-data';
	return multipart ? data : new URLSearchParams([...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
	const scope = form.closest<HTMLElement>('[data-inline-part]') ?? form.closest('main') ?? document.body;
	const source = sources.get(scope) ?? location.href;
	const action = new URL(submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', source);
	const body = bodyOf(form, submitter);
	form.setAttribute('aria-busy', 'true');
	tell(form, 'status', wordsFor(form, 'sending'));
	try {
		const { response, page } = await read(action.href, { method: 'POST', body });
		const next = answerFor(scope, page, response.redirected);
		if (next) replace(scope, next, form, response.redirected ? response.url : source);
		else if (response.ok) location.assign(response.url);
		else tell(form, 'alert', (response.status < 500 && page.querySelector('main h1')?.textContent) || wordsFor(form, 'offline'));
	} catch {
		tell(form, 'alert', wordsFor(form, 'offline'));
	} finally {
		form.removeAttribute('aria-busy');
	}
}

/** The piece of the answer that takes the form's place; none when the answer is another page. */
function answerFor(scope: HTMLElement, page: Document, redirected: boolean): HTMLElement | null {
	const name = scope.dataset.inlinePart;
	if (name !== undefined) return page.querySelector<HTMLElement>(`[data-inline-part="${CSS.escape(name)}"]`);
	return redirected ? null : (page.querySelector('main form')?.closest('main') ?? null);
}

function replace(old: HTMLElement, next: HTMLElement, sent: HTMLFormElement, source: string): void {
	const focused = document.activeElement?.id ?? '';
	const meanwhile = chosenMeanwhile.get(sent);
	const scrolled = scrollY;
	keepTyped(old, next, sent);
	adopt(next, source);
	for (const link of document.querySelectorAll('a[data-inline-slot]')) if (opened.get(link) === old) opened.set(link, next);
	old.replaceWith(next);
	scrollTo({ top: scrolled, behavior: 'instant' });
	if (!focusOn(next.querySelector<HTMLElement>('[data-focus], [role="alert"]'))) {
		announce(next.querySelector('[role="status"]')?.textContent);
		if (!focusOn(byId(next, focused), true)) focusOn(next.querySelector<HTMLElement>('h1, h2, h3, h4, h5'), true);
	}
	if (meanwhile) chooseAgain(next, meanwhile);
}

/** Whoever rates while a comment stands half written keeps the comment. */
function keepTyped(old: HTMLElement, next: HTMLElement, sent: HTMLFormElement): void {
	for (const field of old.querySelectorAll<HTMLElement>('input[id]:not([type=hidden]), textarea[id], select[id], details[id]')) {
		const twin = sent.contains(field) ? null : byId(next, field.id);
		if (field instanceof HTMLDetailsElement && twin instanceof HTMLDetailsElement) twin.open ||= field.open;
		else if (field instanceof HTMLInputElement && twin instanceof HTMLInputElement) {
			twin.checked = field.checked;
			if (field.type !== 'file') twin.value = field.value;
		} else if (field instanceof HTMLTextAreaElement && twin instanceof HTMLTextAreaElement) twin.value = field.value;
		else if (field instanceof HTMLSelectElement && twin instanceof HTMLSelectElement) twin.value = field.value;
	}
}

function chooseAgain(part: HTMLElement, id: string): void {
	const radio = byId(part, id);
	if (!(radio instanceof HTMLInputElement) || !radio.form) return;
	radio.checked = true;
	radio.focus({ preventScroll: true });
	radio.form.requestSubmit();
}

// ── Drafts, counts, copying ────────────────────────────────────────────────────────────────────────────────

function storage(act: (session: Storage) => void): void {
	try {
		act(sessionStorage);
	} catch {
		// Storage may be switched off: then nothing is kept.
	}
}

function keep(name: string, words: string): void {
	storage((session) => {
		if (words) session.setItem(name, words);
		else session.removeItem(name);
	});
}

const draftName = (key: string) => `draft:${key}`;
let countTimer = 0;
function count(area: HTMLTextAreaElement): void {
	const line = document.getElementById(area.dataset.count ?? '') ?? byId(area.parentElement ?? document, area.dataset.count ?? '');
	if (!line) return;
	line.setAttribute('aria-live', 'polite');
	const length = area.value.length.toLocaleString(document.documentElement.lang);
	line.textContent = (line.dataset.template ?? '{count}').replace('{count}', length);
}

function typed(area: HTMLTextAreaElement): void {
	const key = area.dataset.draftKey;
	if (key) keep(draftName(key), area.value);
	if (!area.dataset.count) return;
	clearTimeout(countTimer);
	countTimer = window.setTimeout(count, countDelayMilliseconds, area);
}

async function copy(button: HTMLElement): Promise<void> {
	const label = button.querySelector('.kern-label') ?? button;
	const before = label.textContent;
	try {
		await navigator.clipboard.writeText(button.dataset.copy ?? '');
	} catch {
		return;
	}
	const copied = wordsFor(button, 'copied');
	if (!copied || before === copied) return;
	announce(copied);
	label.textContent = copied;
	setTimeout(() => (label.textContent = before), copiedMilliseconds);
}

/** What a freshly arrived piece of page needs once. */
function prepare(root: Root): void {
	const cleared = [...root.querySelectorAll<HTMLElement>('[data-draft-clear]'), ...(root instanceof HTMLElement ? [root] : [])];
	for (const { dataset } of cleared) if (dataset.draftClear) keep(draftName(dataset.draftClear), '');
	for (const area of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft-key]')) {
		if (!area.value) storage((session) => (area.value = session.getItem(draftName(area.dataset.draftKey ?? '')) ?? ''));
	}
	for (const area of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) count(area);
	for (const link of root.querySelectorAll('a[data-inline-slot]')) link.setAttribute('aria-expanded', 'false');
	if (!matchMedia('(max-width: 61.99rem)').matches) return;
	for (const details of root.querySelectorAll<HTMLDetailsElement>('details[data-fold-on-phone]')) details.open = false;
}

// ── One listener per kind of event, for whatever is on the page or comes later ─────────────────────────────

document.addEventListener('click', (event) => {
	if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	if (!(event.target instanceof Element)) return;
	const button = event.target.closest<HTMLElement>('[data-copy]');
	if (button) void copy(button);
	const link = event.target.closest<HTMLAnchorElement>('a[data-inline-slot]');
	const slot = document.getElementById(link?.dataset.inlineSlot ?? '');
	if (!link || !slot || link.origin !== location.origin) return;
	event.preventDefault();
	if (event.detail < 2 && !link.hasAttribute('aria-busy')) void openInPlace(link, slot);
});

document.addEventListener('submit', (event) => {
	const form = event.target;
	if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !isEnhanced(form)) return;
	event.preventDefault();
	if (!form.hasAttribute('aria-busy')) void send(form, event.submitter);
});

document.addEventListener('input', (event) => {
	if (event.target instanceof HTMLTextAreaElement) typed(event.target);
});

const submitNow = (form: HTMLFormElement): void => {
	form.requestSubmit();
};
const saveTimers = new WeakMap<HTMLFormElement, number>();
document.addEventListener('change', ({ target }) => {
	const form = target instanceof HTMLInputElement && target.type === 'radio' && target.form;
	if (!form || !form.matches('[data-save-on-change]')) return;
	if (form.hasAttribute('aria-busy')) {
		chosenMeanwhile.set(form, target.id);
		return;
	}
	clearTimeout(saveTimers.get(form));
	saveTimers.set(form, window.setTimeout(submitNow, saveDelayMilliseconds, form));
});

live.className = 'kern-sr-only';
live.setAttribute('role', 'status');
document.body.insertAdjacentElement('beforeend', live);
document.documentElement.classList.add('js');
prepare(document);
