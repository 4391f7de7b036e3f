// Evidence files: drop several at once, see how far each is, keep the others when one is refused. Works without this file.
"use strict";

(() => {
  for (const form of document.querySelectorAll("form[data-upload]")) {
    const words = form.dataset;
    const input = form.querySelector("input[type=file]");
    const list = document.createElement("ul");
    list.className = "upload-files";
    const said = document.createElement("div");
    said.setAttribute("role", "status");
    said.append(list);
    const drop = document.createElement("p");
    if (words.camera) {
      // One button that opens the camera; the picture is sent as soon as it is taken.
      const shoot = document.createElement("button");
      shoot.type = "button";
      shoot.className = "btn";
      shoot.textContent = words.camera;
      shoot.addEventListener("click", () => input.click());
      for (const plain of form.querySelectorAll(".field, [type=submit]")) {
        plain.hidden = true;
      }
      form.append(shoot, said);
    } else {
      drop.className = "upload-drop";
      drop.textContent = words.upload;
      form.append(drop, said);
      input.multiple = true;
    }

    // Sends one file; resolves with whether it was taken.
    const send = (file) => new Promise((resolve) => {
      const line = document.createElement("li");
      const bar = document.createElement("progress");
      const text = document.createElement("span");
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      line.append(`${file.name} `, bar, " ", text);
      list.append(line);
      const ended = (taken, sentence) => {
        bar.remove();
        text.className = taken ? "live-ok" : "field-error";
        text.textContent = sentence;
        resolve(taken);
      };
      const data = new FormData();
      data.set("_csrf", form.querySelector("input[name='_csrf']").value);
      data.set("kind", "FILE");
      data.set("file", file);
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", (event) => {
        const percent = event.lengthComputable ? Math.floor((100 * event.loaded) / event.total) : 0;
        bar.value = percent;
        text.textContent = words.wordSending.replace("{0}", percent);
      });
      request.addEventListener("load", () => {
        if (request.status === 204) {
          ended(true, words.wordDone);
          return;
        }
        let why = words.wordFailed;
        try {
          why = JSON.parse(request.responseText).detail ?? why;
        } catch {
          // not an answer of ours: the general sentence stays
        }
        ended(false, why);
      });
      request.addEventListener("error", () => ended(false, words.wordOffline));
      request.send(data);
    });

    // One batch after the other; a second click on the button while one is on its way sends nothing twice.
    let busy = false;
    const sendAll = async (files) => {
      if (busy) {
        return;
      }
      busy = true;
      let taken = 0;
      let refused = 0;
      for (const file of files) {
        if (await send(file)) {
          taken += 1;
        } else {
          refused += 1;
        }
      }
      input.value = "";
      busy = false;
      if (taken > 0 && refused === 0) {
        location.reload();
      }
    };

    if (words.camera) {
      input.addEventListener("change", () => sendAll([...input.files]));
    }
    form.addEventListener("submit", (event) => {
      if (input.files.length > 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
        sendAll([...input.files]);
      }
    }, true);
    for (const kind of ["dragenter", "dragover"]) {
      drop.addEventListener(kind, (event) => {
        event.preventDefault();
        drop.classList.add("is-over");
      });
    }
    for (const kind of ["dragleave", "drop"]) {
      drop.addEventListener(kind, () => drop.classList.remove("is-over"));
    }
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      sendAll([...event.dataTransfer.files]);
    });
  }
})();
