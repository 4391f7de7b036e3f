// Shows how far a piece of work in the background is, and goes on when it ends. Without it the page reloads by itself.
"use strict";

(() => {
  const box = document.querySelector("[data-watch]");
  if (!box) {
    return;
  }
  const bar = box.querySelector("progress");
  const label = box.querySelector(".progress-label");

  const look = async () => {
    try {
      const answer = await fetch(box.dataset.watch, { headers: { Accept: "application/json" } });
      if (answer.ok) {
        const news = await answer.json();
        if (!news.open) {
          window.location.replace(news.next);
          return;
        }
        if (news.total > 0) {
          bar.max = news.total;
          bar.value = news.done;
          label.textContent = news.text;
          bar.setAttribute("aria-label", news.text);
        }
      }
    } catch {
      // no connection just now: look again
    }
    setTimeout(look, 700);
  };
  setTimeout(look, 400);
})();
