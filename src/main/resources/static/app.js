// Small improvements only: every page works without this file.
"use strict";

(() => {
  const body = document.body;
  const dirty = new Set();

  // A form is sent once: a second click waits, and the page says why.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method === "get" || form.hasAttribute("data-resend")) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    dirty.clear();
    const button = event.submitter;
    if (button) {
      button.setAttribute("aria-disabled", "true");
      const note = document.createElement("p");
      note.className = "sending";
      note.setAttribute("role", "status");
      note.textContent = body.dataset.sending;
      button.after(note);
    }
  });

  // Back in the history shows the form as it was, ready to be sent.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
    }
    for (const note of document.querySelectorAll(".sending")) {
      note.remove();
    }
    for (const button of document.querySelectorAll("[type=submit][aria-disabled]")) {
      button.removeAttribute("aria-disabled");
    }
  });

  // Leaving a form with changes that are not saved asks first. A script that saves by itself tells
  // with the event "saved" on the form.
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.hasAttribute("data-dirty-warn")) {
      dirty.add(form);
    }
  });
  // Words of a text are counted while it is written; the server has written the sentence around the number.
  document.addEventListener("input", (event) => {
    const note = document.querySelector(`[data-words="${event.target.name}"]`);
    if (note) {
      const words = event.target.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      note.textContent = note.textContent.replace(/[\d.,]+/, String(words));
    }
  });
  document.addEventListener("saved", (event) => dirty.delete(event.target));
  window.addEventListener("beforeunload", (event) => {
    if (dirty.size > 0) {
      event.preventDefault();
    }
  });

  // Menus close with Escape and with a click outside.
  const openMenus = () => [...document.querySelectorAll("details[data-menu][open]")];
  document.addEventListener("keydown", (event) => {
    const innermost = openMenus().pop();
    if (event.key === "Escape" && innermost) {
      innermost.open = false;
      innermost.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    for (const menu of openMenus()) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });

  // After a refused form the summary of what is wrong is read first; its sentences name their fields, in their order.
  const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const follows = (a, b) => a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  const links = [...document.querySelectorAll(".error-summary a[href^='#']")];
  for (const link of links.sort((a, b) => follows(target(a), target(b)))) {
    const field = target(link);
    link.closest("ul").append(link.closest("li"));
    const label = field?.closest("fieldset.field")?.querySelector("legend span")
      ?? document.querySelector(`label[for="${CSS.escape(field?.id ?? "")}"]`);
    const name = (label?.querySelector("span") ?? label)?.textContent.trim();
    if (name) {
      const item = field.closest("[data-item]")?.dataset.item;
      link.textContent = `${item ? `${item}, ${name}` : name}: ${link.textContent}`;
    }
  }
  document.querySelector(".error-summary")?.focus();

  // Buttons that print, shown only where a script can do it.
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
