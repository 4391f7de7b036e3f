// Pasting from a spreadsheet into the entry page: a column goes down the indicators, a block also to the right. Lines that
// begin with an indicator's code go to that indicator. What was there can be brought back with one button.
"use strict";

(() => {
  const form = document.querySelector("form[data-live]");
  const note = form?.querySelector("[data-paste-note]");
  if (!note) {
    return;
  }
  const words = note.dataset;
  const sections = [...form.querySelectorAll("section.entry")];
  const numbers = (section) => [...section.querySelectorAll("input[data-number]")];
  const code = (section) => section.id.slice("ct-".length);
  const plain = (text) => text.normalize("NFC").trim().toLocaleLowerCase("vi");

  const grid = (text) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));

  const put = (control, value, undo) => {
    undo.push([control, control.value]);
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const count = (section) => {
    const radio = section.querySelector("input[type=radio][value=ENTERED]");
    return radio && !radio.checked ? radio : null;
  };

  // Puts the cells of one line into an indicator; returns the cells that have no place.
  const fill = (section, cells, first, undo) => {
    const fields = numbers(section);
    const level = section.querySelector("select");
    const lost = [];
    let filled = 0;
    cells.forEach((cell, i) => {
      const value = cell.trim();
      if (value === "") {
        return;
      }
      const field = fields[first + i];
      const option = level && i === 0 ? [...level.options].find((one) => one.value !== "" && plain(one.text) === plain(value)) : null;
      if (!field && !option) {
        lost.push(value);
        return;
      }
      const state = count(section);
      if (state) {
        undo.push([state, null, section.querySelector("input[type=radio]:checked")]);
        state.checked = true;
      }
      put(field ?? level, field ? value : option.value, undo);
      filled += 1;
    });
    return { filled, lost };
  };

  const bringBack = (undo) => {
    for (const [control, value, radio] of undo.reverse()) {
      if (radio) {
        radio.checked = true;
        radio.dispatchEvent(new Event("input", { bubbles: true }));
      } else {
        control.value = value;
        control.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
    note.hidden = true;
  };

  const tell = (filled, lost, undo) => {
    const sentence = words.wordDone.replace("{0}", filled);
    const rest = lost.length === 0 ? "" : ` ${words.wordLost.replace("{0}", lost.length)} ${lost.slice(0, 8).join(", ")}${lost.length > 8 ? ", …" : ""}`;
    note.replaceChildren(`${sentence}${rest} `);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm";
    button.textContent = words.wordUndo;
    button.addEventListener("click", () => bringBack(undo));
    note.append(button);
    note.hidden = false;
  };

  form.addEventListener("paste", (event) => {
    const target = event.target;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!target.matches("input[data-number], section.entry select")) {
      return;
    }
    const lines = grid(text);
    if (lines.length === 1 && lines[0].length === 1) {
      return;
    }
    event.preventDefault();
    const byCode = new Map(sections.map((section) => [plain(code(section)), section]));
    const filledLines = lines.filter((cells) => cells.some((cell) => cell.trim() !== ""));
    const named = filledLines.length > 0 && filledLines.every((cells) => cells.length > 1 && byCode.has(plain(cells[0])));
    const start = sections.findIndex((section) => section.contains(target));
    const column = Math.max(0, numbers(sections[start]).indexOf(target));
    // The last column of a block of one column stays the last: denominators go to denominators.
    const last = target.matches("input[data-number]") && column === numbers(sections[start]).length - 1 && lines.every((cells) => cells.length === 1);
    const undo = [];
    const lost = [];
    let filled = 0;
    lines.forEach((cells, i) => {
      const section = named ? byCode.get(plain(cells[0])) : sections[start + i];
      const rest = named ? cells.slice(1) : cells;
      if (!section) {
        lost.push(...rest.map((cell) => cell.trim()).filter((cell) => cell !== ""));
        return;
      }
      const first = named ? 0 : last ? Math.max(0, numbers(section).length - 1) : column;
      const result = fill(section, rest, first, undo);
      filled += result.filled;
      lost.push(...result.lost.map((cell) => `${code(section)}: ${cell}`));
    });
    tell(filled, lost, undo);
  });
})();
