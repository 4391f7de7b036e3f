// Counts words and characters while one writes, as the server does (SectionText.words); without it the counts of the
// last save are shown.
(() => {
  "use strict";
  const number = new Intl.NumberFormat(document.documentElement.lang || "vi");
  for (const count of document.querySelectorAll("[data-count]")) {
    const area = document.getElementById(count.dataset.countFor);
    if (!area) {
      continue;
    }
    const show = () => {
      const text = area.value.normalize("NFC").trim();
      const words = (text.match(/\S*[\p{L}\p{N}]\S*/gu) || []).length;
      const longest = Number(count.dataset.longest);
      count.textContent = count.dataset.wordCount
        .replace("{0}", number.format(words))
        .replace("{1}", number.format(text.length))
        .replace("{2}", number.format(longest));
      count.classList.toggle("is-too-long", text.length > longest);
    };
    area.addEventListener("input", show);
  }
})();
