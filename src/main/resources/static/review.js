// Verifying by keyboard, a tally that follows, and the current item's evidence opened. Works without this file.
"use strict";

(() => {
  const form = document.querySelector("form[data-review]");
  if (!form) {
    return;
  }
  const items = [...form.querySelectorAll(".review-item")];
  const help = form.querySelector("[data-keys]");
  const switched = form.querySelector("[data-keys-on]");
  const wide = window.matchMedia("(min-width: 62rem)");
  const decisions = { a: "ACCEPTED", c: "CORRECTED", r: "SENT_BACK" };
  const memory = "review-keys-off";
  let current = -1;

  const radio = (item, value) => item.querySelector(`input[type=radio][value=${value}]`);
  const chosen = (item) => item.querySelector("input[type=radio]:checked")?.value;

  // The footer counts what is chosen now.
  const tally = form.querySelector("[data-tally]");
  const count = () => {
    const all = items.map(chosen);
    const parts = [...Object.values(decisions), undefined].map((value) => all.filter((one) => one === value).length);
    tally.textContent = tally.dataset.tally.replace(/\{(\d)\}/g, (_, part) => parts[part]);
  };
  form.addEventListener("change", count);
  count();

  // The item in hand: marked, and on a wide screen the first thing that can be looked at is open.
  const take = (index) => {
    items[current]?.classList.remove("is-current");
    current = Math.max(0, Math.min(items.length - 1, index));
    const item = items[current];
    item.classList.add("is-current");
    if (wide.matches) {
      const preview = item.querySelector("details.evidence-preview");
      if (preview && !item.querySelector("details.evidence-preview[open]")) {
        preview.open = true;
      }
    }
    return item;
  };
  const go = (index) => {
    const item = take(index);
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "start" });
  };
  form.addEventListener("focusin", (event) => {
    const index = items.indexOf(event.target.closest(".review-item"));
    if (index >= 0 && index !== current) {
      take(index);
    }
  });
  const open = items.findIndex((item) => !chosen(item));
  if (wide.matches) {
    take(open < 0 ? 0 : open);
  }

  // Single keys, which can be switched off (WCAG 2.1.4); never while somebody types.
  try {
    switched.checked = localStorage.getItem(memory) === null;
  } catch {
    // no storage: on for this page
  }
  help.hidden = false;
  switched.addEventListener("change", () => {
    try {
      if (switched.checked) {
        localStorage.removeItem(memory);
      } else {
        localStorage.setItem(memory, "1");
      }
    } catch {
      // no storage: for this page only
    }
  });
  const types = (element) => element.isContentEditable
    || element.matches("textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=submit])");
  document.addEventListener("keydown", (event) => {
    if (!switched.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || types(event.target)) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      event.preventDefault();
      go(current + (key === "j" ? 1 : -1));
    } else if (decisions[key] && current >= 0) {
      event.preventDefault();
      const item = items[current];
      const choice = radio(item, decisions[key]);
      choice.checked = true;
      choice.dispatchEvent(new Event("input", { bubbles: true }));
      choice.dispatchEvent(new Event("change", { bubbles: true }));
      if (key === "a") {
        go(current + 1);
      } else {
        const field = item.querySelector(key === "c" ? ".review-correct input, .review-correct select" : ".review-reason textarea");
        field?.focus();
      }
    }
  });
})();
