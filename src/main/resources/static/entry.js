// The entry page: Enter and the arrow keys go down the numbers. Everything works without this file.
"use strict";

(() => {
  const numbers = [...document.querySelectorAll("input[data-number]")];
  const visible = (field) => field.offsetParent !== null;

  document.addEventListener("keydown", (event) => {
    const at = numbers.indexOf(event.target);
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || !step || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    event.preventDefault();
    let next = at + step;
    while (numbers[next] && !visible(numbers[next])) {
      next += step;
    }
    if (numbers[next]) {
      numbers[next].focus();
      numbers[next].select();
    }
  });
})();
