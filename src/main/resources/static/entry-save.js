// The entry page saves itself: a moment after typing and on leaving a field. Percentages, points and sentences come from
// the server, which computes them with the code that makes the page. Without this file the save button does the same.
"use strict";

(() => {
  const form = document.querySelector("form[data-live]");
  if (!form) {
    return;
  }
  const words = form.dataset;
  const status = form.querySelector("[data-live-status]");
  const badge = form.querySelector("template[data-live-badge]");
  const AFTER_TYPING = 900;
  const BEFORE_TRYING = 180;
  const GIVES_UP_WAITING = 20000;
  const RETRIES = [2000, 5000, 10000, 20000, 30000];

  // ---- rows ---------------------------------------------------------------------------------------------------
  // dirty: typed since it was last stored; held: something must be decided or mended before it is sent again
  const rows = new Map();
  for (const section of form.querySelectorAll("section.entry")) {
    const id = section.querySelector("input[name$='.indicatorId']");
    if (id) {
      rows.set(id.value, { id: id.value, section, prefix: id.name.replace(/indicatorId$/, ""), dirty: false, held: false, version: 0 });
    }
  }
  const rowOf = (element) => [...rows.values()].find((row) => row.section.contains(element));
  const controls = (row) => [...row.section.querySelectorAll("input[name], select[name], textarea[name]")];
  const control = (row, field) => {
    const all = controls(row).filter((one) => one.name === row.prefix + field);
    return all.length > 1 ? all.find((one) => one.checked) ?? all[0] : all[0];
  };
  const place = (row, field) => control(row, field)?.closest(".entry-field, .entry-state, .entry-reason, .entry-note");

  const set = (row, field, value) => {
    const same = controls(row).filter((one) => one.name === row.prefix + field);
    if (same.length > 0 && same[0].type === "radio") {
      for (const radio of same) {
        radio.checked = radio.value === value;
      }
    } else if (same[0]) {
      same[0].value = value;
    } else if (value !== "") {
      const hidden = document.createElement("input");
      hidden.type = "hidden";
      hidden.name = row.prefix + field;
      hidden.value = value;
      row.section.querySelector(".entry-body").prepend(hidden);
    }
  };
  const values = (row) => {
    const found = {};
    for (const one of controls(row)) {
      if (one.type !== "radio" || one.checked) {
        found[one.name.slice(row.prefix.length)] = one.value;
      }
    }
    return found;
  };

  // ---- what is shown ------------------------------------------------------------------------------------------
  const say = (text, kind = "none", action = null) => {
    status.className = `live live-${kind}`;
    status.textContent = text;
    if (action) {
      const button = document.createElement("button");
      button.type = "submit";
      button.className = "btn btn-sm";
      button.textContent = action;
      status.append(" ", button);
    }
  };

  const paragraph = (className, text) => {
    const element = document.createElement("p");
    element.className = className;
    element.textContent = text;
    return element;
  };

  const linkTo = (code) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#ct-${code}`;
    link.textContent = code;
    item.append(link);
    return item;
  };

  const clearProblems = (row) => {
    for (const old of row.section.querySelectorAll(".field-error:not([data-live-register])")) {
      old.remove();
    }
    for (const one of row.section.querySelectorAll("[aria-invalid]")) {
      one.removeAttribute("aria-invalid");
      one.removeAttribute("aria-describedby");
      one.classList.remove("is-invalid");
    }
  };

  const showProblems = (row, problems) => {
    clearProblems(row);
    row.section.classList.toggle("entry-unsaved", problems.length > 0);
    for (const problem of problems) {
      const field = control(row, problem.field);
      const error = paragraph("field-error", problem.text);
      error.id = `live-${row.id}-${problem.field.replace(/\W/g, "")}`;
      (place(row, problem.field) ?? row.section).append(error);
      if (field && field.type !== "radio") {
        field.classList.add("is-invalid");
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-describedby", error.id);
      }
      field?.closest("details")?.setAttribute("open", "");
    }
  };

  const showResult = (row, result) => {
    const line = row.section.querySelector(".entry-result");
    line.replaceChildren();
    if (!result) {
      return;
    }
    const span = (className, text) => {
      const element = document.createElement("span");
      element.className = className;
      element.textContent = text;
      return element;
    };
    if (result.percent) {
      line.append(span("entry-percent", result.percent));
    }
    if (result.points) {
      line.append(span("entry-points", result.points));
    }
    if (result.kind) {
      const pill = badge.content.firstElementChild.cloneNode(true);
      pill.className = `state state-${result.kind}`;
      pill.querySelector("use").setAttribute("href", `#i-${result.kind}`);
      pill.querySelector("span").textContent = result.word;
      line.append(pill);
    } else {
      line.append(span("soft", result.word));
    }
  };

  // ---- what needs a note: figures that are not the staff register's, and what the page warned of ---------------
  const showRegister = (row, sentence) => {
    const line = row.section.querySelector("[data-live-register]");
    const note = control(row, "note");
    if (line && note) {
      line.hidden = !sentence;
      line.textContent = sentence ?? "";
      note.removeAttribute("aria-describedby");
      if (sentence) {
        note.setAttribute("aria-describedby", line.id);
        note.closest("details")?.setAttribute("open", "");
      }
    }
    const warned = row.section.querySelector("[data-finding]") && !note?.value.trim();
    const code = row.section.id.slice("ct-".length);
    const box = form.querySelector("[data-live-unexplained]");
    const list = box.querySelector("ul");
    const listed = [...list.children].find((item) => item.textContent === code);
    if (!sentence && !warned) {
      listed?.remove();
    } else if (!listed) {
      list.append(linkTo(code));
    }
    box.hidden = list.children.length === 0;
  };

  const showTotals = (answer) => {
    for (const [code, text] of Object.entries(answer.groups)) {
      const meta = form.querySelector(`[data-live-group="${CSS.escape(code)}"]`);
      if (meta) {
        meta.textContent = text;
      }
    }
    const progress = document.querySelector(".entry-summary progress");
    progress.value = answer.entered;
    progress.max = answer.total;
    progress.setAttribute("aria-label", answer.enteredText);
    document.querySelector(".entry-summary .progress-label").textContent = answer.enteredText;
    document.querySelector("[data-live-score]").textContent = answer.score;
    document.querySelector("[data-live-steps] ol").replaceChildren(...answer.steps.map((step) => {
      const line = document.createElement("li");
      line.textContent = step;
      return line;
    }));
    const list = form.querySelector("[data-live-missing] ul");
    list.replaceChildren(...answer.missing.map(linkTo));
    form.querySelector("[data-live-missing]").hidden = answer.missing.length === 0;
    form.querySelector("[data-live-complete]").hidden = answer.missing.length > 0;
  };

  // ---- somebody else changed the same field -------------------------------------------------------------------
  const showConflict = (row, answer) => {
    row.section.querySelector("[data-live-clash]")?.remove();
    const box = document.createElement("div");
    box.className = "entry-alert";
    box.dataset.liveClash = "";
    box.setAttribute("role", "alert");
    box.append(paragraph("entry-clash-title", answer.conflict.text));
    let open = answer.conflict.fields.length;
    for (const clash of answer.conflict.fields) {
      const line = document.createElement("p");
      line.className = "entry-clash";
      const label = place(row, clash.field)?.querySelector("label, legend")?.textContent.trim() ?? "";
      const name = document.createElement("span");
      name.textContent = `${label}: `;
      const choose = (text, chosen) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "btn btn-sm";
        button.textContent = text;
        button.addEventListener("click", () => {
          chosen();
          line.remove();
          open -= 1;
          if (open === 0) {
            set(row, "base", answer.base);
            set(row, "noteBase", answer.noteBase);
            box.remove();
            row.held = false;
            row.section.classList.remove("entry-unsaved");
            touched(row, 0);
            control(row, clash.field)?.focus();
          }
        });
        return button;
      };
      line.append(
        name,
        choose(words.wordTheirs.replace("{0}", clash.theirsText), () => takeTheirs(row, clash, answer)),
        " ",
        choose(words.wordMine.replace("{0}", clash.mine || "…"), () => {}));
      box.append(line);
    }
    row.section.querySelector(".entry-target").after(box);
    row.section.classList.add("entry-unsaved");
    row.held = true;
  };

  // The fields that a row was shown with, from what it carries along.
  const fieldsOf = ({ base, noteBase }) => {
    const [state = "ENTERED", numerators = "", denominator = "", level = "", ...reason] = (base ?? "").split("|");
    const fields = { state, denominator, level, reason: reason.join("|"), note: noteBase ?? "" };
    numerators.split(";").forEach((number, i) => {
      fields[`numerators[${i}]`] = number;
    });
    return fields;
  };

  const takeTheirs = (row, clash, answer) => {
    if (clash.field === "state") {
      const { note, ...figures } = fieldsOf(answer);
      for (const [field, value] of Object.entries(figures)) {
        if (control(row, field)) {
          set(row, field, value);
        }
      }
    } else {
      set(row, clash.field, clash.theirs);
    }
  };

  // ---- what the server answers --------------------------------------------------------------------------------
  const takeOver = (row, answer, sent, version) => {
    const wasShown = values(row);
    const before = fieldsOf(sent);
    for (const [field, value] of Object.entries(answer.fields)) {
      const field0 = control(row, field);
      const typing = field0 === document.activeElement && sent[field] !== before[field];
      if (field0 && !typing && wasShown[field] === sent[field] && wasShown[field] !== value) {
        set(row, field, value);
      }
    }
    if (answer.conflict) {
      // The base stays until the person has decided, so that no save overwrites the other's figures meanwhile.
      showConflict(row, answer);
      showResult(row, null);
      return;
    }
    set(row, "base", answer.base);
    set(row, "noteBase", answer.noteBase);
    if (row.version === version) {
      row.dirty = answer.problems.length > 0;
      row.held = answer.problems.length > 0;
      showProblems(row, answer.problems);
      showResult(row, answer.result);
      showRegister(row, answer.register);
      if (!answer.copied) {
        row.section.querySelector("[data-live-copied]")?.remove();
      }
    }
  };

  // ---- sending ------------------------------------------------------------------------------------------------
  let sending = false;
  let retry = 0;
  let timer = 0;
  let stopped = false;

  const body = (chosen) => {
    const parameters = new URLSearchParams();
    parameters.set("_csrf", form.querySelector("input[name='_csrf']").value);
    for (const row of chosen) {
      for (const [field, value] of Object.entries(values(row))) {
        parameters.append(row.prefix + field, value);
      }
    }
    return parameters;
  };

  const post = (path, chosen, signal) => fetch(words.live + path, {
    method: "POST",
    headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" },
    body: body(chosen),
    signal,
  });

  const waiting = () => [...rows.values()].filter((row) => row.dirty && !row.held);
  const unsaved = () => [...rows.values()].some((row) => row.dirty);

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  const settled = (time) => {
    if ([...rows.values()].some((row) => row.held)) {
      say(words.wordHeld, "bad");
    } else if (!unsaved()) {
      say(words.wordSaved.replace("{0}", time), "ok");
      form.dispatchEvent(new Event("saved", { bubbles: true }));
    }
  };

  const save = async () => {
    const chosen = waiting();
    if (sending || stopped || chosen.length === 0) {
      return;
    }
    sending = true;
    say(words.wordSaving);
    const sent = new Map(chosen.map((row) => [row.id, { values: values(row), version: row.version }]));
    try {
      const response = await post("/tu-luu", chosen, AbortSignal.timeout(GIVES_UP_WAITING));
      if (response.status === 401 || response.redirected) {
        stopped = true;
        say(words.wordExpired, "bad", words.wordSignIn);
      } else if (response.status >= 500) {
        throw new Error(String(response.status));
      } else if (!response.ok) {
        stopped = true;
        say((await response.json()).detail ?? words.wordRefused, "bad");
      } else {
        const answer = await response.json();
        retry = 0;
        for (const one of answer.rows) {
          const row = rows.get(String(one.indicatorId));
          const was = sent.get(row.id);
          takeOver(row, one, was.values, was.version);
        }
        showTotals(answer);
        settled(answer.time);
      }
    } catch {
      say(navigator.onLine ? words.wordRetry : words.wordOffline, "near");
      later(RETRIES[Math.min(retry++, RETRIES.length - 1)]);
      sending = false;
      return;
    }
    sending = false;
    if (waiting().length > 0) {
      later(AFTER_TYPING);
    }
  };

  // ---- trying out while typing --------------------------------------------------------------------------------
  let trial = null;
  let trialTimer = 0;
  const tryOut = async (row) => {
    trial?.abort();
    trial = new AbortController();
    const version = row.version;
    try {
      const response = await post("/tinh-thu", [...new Set([row, ...waiting()])], trial.signal);
      if (response.ok && !response.redirected && row.version === version) {
        const answer = await response.json();
        for (const one of answer.rows) {
          showResult(rows.get(String(one.indicatorId)), one.result);
        }
        showTotals(answer);
      }
    } catch {
      // what was typed is sent and computed by the next save
    }
  };

  const touched = (row, wait) => {
    row.dirty = true;
    row.version += 1;
    if (!row.section.querySelector("[data-live-clash]")) {
      row.held = false;
    }
    if (stopped) {
      return;
    }
    later(wait);
    clearTimeout(trialTimer);
    trialTimer = setTimeout(tryOut, BEFORE_TRYING, row);
  };

  form.addEventListener("input", (event) => {
    const row = rowOf(event.target);
    if (row) {
      touched(row, event.target.type === "radio" || event.target.tagName === "SELECT" ? 0 : AFTER_TYPING);
    }
  });
  form.addEventListener("focusout", (event) => {
    if (rowOf(event.target)?.dirty && !stopped) {
      later(0);
    }
  });
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && waiting().length > 0) {
      save();
    }
  });
})();
